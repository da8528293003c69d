/**
 * Keys whose value is a command of a shell: of devcontainer.json (`postCreateCommand`), Render and Railway (`startCommand`,
 * `preDeployCommand`), Fly (`release_command`) and DigitalOcean (`run_command`).
 */
export const COMMAND_KEY: RegExp =
  /^(?:start|build|preDeploy|release|postCreate|postStart|postAttach|onCreate|updateContent|initialize)Command$|^(?:run|build|release|start)_command$/;
