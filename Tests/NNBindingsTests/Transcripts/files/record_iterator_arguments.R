# Arguments of iterators over record files.
library(mxnet)
folder <- tempfile()
dir.create(folder)
for (k in 1:4) png::writePNG(array(k / 8, c(8, 8, 3)), file.path(folder, paste0("p", k, ".png")))
list.file <- file.path(folder, "p.lst")
write.table(data.frame(1:4, 0:3, paste0("p", 1:4, ".png")), list.file, sep = "\t", row.names = FALSE, col.names = FALSE, quote = FALSE)
records <- file.path(folder, "p.rec")
im2rec(list.file, paste0(folder, "/"), records, encoding = ".png")
labels <- function(...) {
  it <- mx.io.ImageRecordIter(path.imgrec = records, data.shape = c(8, 8, 3), batch.size = 2, ...)
  it$reset()
  found <- c()
  while (it$iter.next()) found <- c(found, as.array(it$value()$label))
  found
}
labels()
#> [1] 0 1 2 3
sort(labels(shuffle = TRUE, shuffle.chunk.size = 4, seed = 3))
#> [1] 0 1 2 3
labels(dtype = "uint8")
#> [1] 0 1 2 3
first <- function(...) {
  it <- mx.io.ImageRecordIter(path.imgrec = records, data.shape = c(8, 8, 3), batch.size = 4, mean.r = 100, std.r = 2, ...)
  it$reset()
  it$iter.next()
  as.array(it$value()$data)[1, 1, 1, ]
}
first()
#> [1] -34 -18  -2  14
first(dtype = "uint8")
#> [1]  32  64  96 128
first(dtype = "int8")
#> [1] -68 -36  -4  28
try(first(dtype = "int32"))
#! Error in mx.io.ImageRecordIter(path.imgrec = records, data.shape = c(8,  : 
#!   unknown dtype for ImageRecordIter2.
labels(dtype = "float32", verbose = FALSE, preprocess.threads = 1, prefetch.buffer = 1)
#> [1] 0 1 2 3
labels(num.parts = 2, part.index = 1)
#> [1] 2 3
try(labels(dtype = "foo"))
#! Error in mx.io.ImageRecordIter(path.imgrec = records, data.shape = c(8,  : 
#!   Invalid Input: 'foo', valid values are: {'bfloat16', 'float16', 'float32', 'float64', 'int32', 'int64', 'int8', 'uint8'}
tryCatch(labels(path.imgidx = "no-such-index.idx"), error = function(e) cat(conditionMessage(e), "\n"))
#> cannot open file 'no-such-index.idx': No such file or directory 
index <- file.path(folder, "p.idx")
writeLines("0\t4", index)
tryCatch(labels(path.imgidx = index), error = function(e) cat(sub(".*p.idx", "p.idx", conditionMessage(e)), "\n"))
#> p.idx: entry 1 says that a record begins at 4, but none does 
writeLines("0\t0", index)
labels(path.imgidx = index)
#> [1] 0 0
try(mx.io.ImageDetRecordIter(path.imgrec = records, data.shape = c(8, 8, 3), batch.size = 2, dtype = "uint8"))
#! Error in mx.io.ImageDetRecordIter(path.imgrec = records, data.shape = c(8,  : 
#!   TBlob.get_with_shape: data type do not match specified type.Expected: unsigned char v.s. given float
