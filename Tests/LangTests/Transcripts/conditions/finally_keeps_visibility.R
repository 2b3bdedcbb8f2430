local({ tryCatch(return(5), finally = cat("ret\n")) })
#> ret
#> [1] 5
tryCatch(invisible(3), finally = cat("done\n"))
#> done
