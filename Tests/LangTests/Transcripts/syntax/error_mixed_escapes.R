x <- "\u0041\x41"
#! Error: mixing Unicode and octal/hex escapes in a string is not allowed
#! Execution halted
