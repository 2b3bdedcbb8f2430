out <- textConnection("res","w")
writeLines(c("q","r"), out)
cat("part", file=out)
res
#> [1] "q" "r"
isIncomplete(out)
#> [1] TRUE
close(out)
res
#> [1] "q"    "r"    "part"
tc2 <- textConnection(NULL,"w")
writeLines("z",tc2)
textConnectionValue(tc2)
#> [1] "z"
close(tc2)
