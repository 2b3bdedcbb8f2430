try(stop("plain", call. = FALSE))
r <- try(stop("kept", call. = FALSE), silent = TRUE)
cat(r)
