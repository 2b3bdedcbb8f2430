# Help says what each function does and what each of its arguments means.
names <- unique(c(unlist(lapply(search(), ls)), ls(baseenv())))
names <- names[!grepl("^mx\\.varg\\.", names)]
undescribed <- character()
for (name in names) {
  if (!is.function(get(name))) next
  page <- capture.output(do.call(help, list(name)))
  if (!"Description:" %in% page) undescribed <- c(undescribed, name)
  start <- match("Arguments:", page)
  if (is.na(start)) next
  lines <- page[-seq_len(start)]
  lines <- lines[seq_len(match("", lines) - 1)]
  bad <- grep("^  [^ ]+ *([(]?default .*)?$", lines, value = TRUE)
  if (length(bad)) undescribed <- c(undescribed, paste0(name, ":", bad))
}
length(names) > 3000
#> [1] TRUE
undescribed
#> character(0)
capture.output(help(mx.callback.early.stop))[13:14]
#> [1] "  train.metric  value of the training metric at which to stop (default NULL)"
#> [2] "  eval.metric   value of the metric on evaluation data at which to stop"     
grep("^  kernel", capture.output(help(mx.symbol.Convolution)), value = TRUE)
#> [1] "  kernel      Shape(tuple), required. extents of the window: (w,), (w, h) or"
page <- capture.output(help(seq.int))
page[match("Description:", page) + 1]
#> [1] "  Sequences: from, to, by, length.out, along.with. Of one number n, 1 to n; of"
"Returns:" %in% page
#> [1] TRUE
