setwd(tempdir())
files <- function() sort(list.files(".", "^q.*[.]svg$"))
svg("q%02d.svg", onefile = TRUE); plot(1); plot(2); plot(3)
invisible(dev.off())
files()
#> [1] "q01.svg"
unlink(files())
svg("q%02d.svg"); plot(1); plot(2)
invisible(dev.off())
files()
#> [1] "q01.svg" "q02.svg"
