options(warn=1); warning("now"); suppressWarnings(warning("no")); options(warn=2); warning("err")
cat("no")
