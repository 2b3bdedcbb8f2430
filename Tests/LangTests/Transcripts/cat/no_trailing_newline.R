cat("no newline")
#>. no newline
cat(" then more\n")
#>  then more
