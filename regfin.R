invisible(reg.finalizer(environment(), function(e) cat("fin\n"), onexit=TRUE)); cat("a\n")
