tryCatch(1, finally=cat("fin2\n"))
#> fin2
#> [1] 1
tryCatch(warning(warningCondition("wc", class="myw")), myw=function(w) "myw!")
#> [1] "myw!"
