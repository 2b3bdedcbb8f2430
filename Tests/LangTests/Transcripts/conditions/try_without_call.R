try(stop("plain", call. = FALSE))
#! Error : plain
r <- try(stop("kept", call. = FALSE), silent = TRUE)
cat(r)
#> Error : kept
