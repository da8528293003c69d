/**
 * Keys whose value is a command of a shell: of devcontainer.json (`postCreateCommand`), Render and Railway (`startCommand`,
 * `preDeployCommand`), Fly (`release_command`) and DigitalOcean (`run_command`).
 */
export declare const COMMAND_KEY: RegExp;
