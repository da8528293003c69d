/** A program of Ruby with blanks in place of its comments between `=begin` and `=end`, and of what comes after `__END__`. Linear. */
export declare function withoutBlocks(text: string): string;
