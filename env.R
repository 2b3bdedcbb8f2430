Sys.sleep(0); print(Sys.getenv("FOO")); cat(R.version$language, "\n"); print(is.function(match.fun("sum")))
