f <- function() { warning("first"); stop("then") }
try(f())
#! Error in f() : then
#! In addition: Warning message:
#! In f() : first
try(grepl("(a", "b", perl = TRUE))
#! Error in grepl("(a", "b", perl = TRUE) : invalid regular expression '(a'
#! In addition: Warning message:
#! In grepl("(a", "b", perl = TRUE) : PCRE pattern compilation error
#! 	'missing closing parenthesis'
#! 	at ''
try(regexpr("a{2,1}", "b"))
#! Error in regexpr("a{2,1}", "b") : 
#!   invalid regular expression 'a{2,1}', reason 'Invalid contents of {}'
#! In addition: Warning message:
#! In regexpr("a{2,1}", "b") :
#!   TRE pattern compilation error 'Invalid contents of {}'
try(as.numeric(list(1, 2:3)))
#! Error in try(as.numeric(list(1, 2:3))) : 
#!   'list' object cannot be coerced to type 'double'
