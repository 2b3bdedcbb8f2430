f <- tempfile(fileext = ".csv")
d <- data.frame(id = 1:3, name = c("a b", "c,d", NA), x = c(1.5, NA, 3), ok = c(TRUE, FALSE, NA))
write.csv(d, f, row.names = FALSE)
cat(readLines(f), sep = "\n")
#> "id","name","x","ok"
#> 1,"a b",1.5,TRUE
#> 2,"c,d",NA,FALSE
#> 3,NA,3,NA
e <- read.csv(f)
print(e)
#>   id name   x    ok
#> 1  1  a b 1.5  TRUE
#> 2  2  c,d  NA FALSE
#> 3  3 <NA> 3.0    NA
sapply(e, class)
#>          id        name           x          ok 
#>   "integer" "character"   "numeric"   "logical" 
write.csv(d)
#> "","id","name","x","ok"
#> "1",1,"a b",1.5,TRUE
#> "2",2,"c,d",NA,FALSE
#> "3",3,NA,3,NA
write.table(d, quote = FALSE, sep = "\t", col.names = NA)
#> 	id	name	x	ok
#> 1	1	a b	1.5	TRUE
#> 2	2	c,d	NA	FALSE
#> 3	3	NA	3	NA
