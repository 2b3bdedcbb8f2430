cat("tab\tnew\\n é 中\n")
#> tab	new\n é 中
cat('single "double"\n')
#> single "double"
cat("bell", "end", sep = "\t")
#>. bell	end
cat("\n")
#>
