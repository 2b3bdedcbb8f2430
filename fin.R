tryCatch(quit(status=9), finally=cat("fin\n"))
