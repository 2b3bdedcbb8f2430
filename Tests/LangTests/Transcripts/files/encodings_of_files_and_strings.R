x <- iconv("中文 ab", "UTF-8", "GBK")
x
#> [1] "\xd6\xd0\xce\xc4 ab"
iconv(x, "GBK", "UTF-8")
#> [1] "中文 ab"
iconv("é", "UTF-8", "latin1", toRaw = TRUE)
#> [[1]]
#> [1] e9
#>
iconv("中", "UTF-8", "latin1")
#> [1] NA
iconv("a中", "UTF-8", "latin1", sub = "byte")
#> [1] "a<e4><b8><ad>"
iconv("abc", "UTF-8", "UTF-16LE", toRaw = TRUE)[[1]]
#> [1] 61 00 62 00 63 00
iconv(list(as.raw(c(0xd6, 0xd0))), "GBK", "UTF-8")
#> [1] "中"
try(iconv("a", "nosuch", "UTF-8"))
#! Error in iconv("a", "nosuch", "UTF-8") : 
#!   unsupported conversion from 'nosuch' to 'UTF-8'
f <- tempfile()
con <- file(f, "w", encoding = "GBK")
writeLines(c("名字,值", "张三,1"), con)
close(con)
readBin(f, "raw", 8)
#> [1] c3 fb d7 d6 2c d6 b5 0a
readLines(f)[1]
#> [1] "\xc3\xfb\xd7\xd6,ֵ"
read.csv(f, fileEncoding = "GBK")
#>   名字 值
#> 1 张三  1
con <- file(f, encoding = "GBK")
readLines(con)
#> [1] "名字,值" "张三,1" 
close(con)
scan(f, what = "", sep = ",", fileEncoding = "GBK", quiet = TRUE)
#> [1] "名字" "值"   "张三" "1"   
write.csv(data.frame(a = "é"), f, fileEncoding = "latin1", row.names = FALSE)
readBin(f, "raw", 20)
#> [1] 22 61 22 0a 22 e9 22 0a
readLines(f, encoding = "latin1")
#> [1] "\"a\"" "\"é\""
