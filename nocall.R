stop("a", call.=FALSE)
