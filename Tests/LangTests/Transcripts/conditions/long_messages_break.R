try(stop("a message of forty-eight characters that just fit", call. = FALSE))
#! Error : a message of forty-eight characters that just fit
faaaaaaaaaaaaaaaaaaaaaaaa <- function() stop("invalid type (list) of argument ok")
try(faaaaaaaaaaaaaaaaaaaaaaaa())
#! Error in faaaaaaaaaaaaaaaaaaaaaaaa() : invalid type (list) of argument ok
faaaaaaaaaaaaaaaaaaaaaaaaa <- function() stop("invalid type (list) of argument ok")
try(faaaaaaaaaaaaaaaaaaaaaaaaa())
#! Error in faaaaaaaaaaaaaaaaaaaaaaaaa() : 
#!   invalid type (list) of argument ok
faaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa <- function(n) warning("invalid type (list) of argument ok")
faaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa()
#! Warning message:
#! In faaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa() : invalid type (list) of argument ok
faaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa <- function(n) warning("invalid type (list) of argument ok")
faaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa()
#! Warning message:
#! In faaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa() :
#!   invalid type (list) of argument ok
faaaaaaaaaaaaaaaaaaaaaaaaa()
#! Error in faaaaaaaaaaaaaaaaaaaaaaaaa() : 
#!   invalid type (list) of argument ok
#! Execution halted
