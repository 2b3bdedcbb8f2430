#ifndef NNS_PHASES
#define NNS_PHASES
#if defined(__x86_64__)
// Parts of `StridedConvolution`, for processors with AVX-512: transforms along rows of pictures, and products whose depth lies in pieces anywhere.

// Vectors of a transform of `points` points, of which every row of the matrix has as many coefficients; those of all points but the last are `pitch` numbers apart, and
// the last, of the point at infinity, lies `last` from the first.
typedef struct {
  const float *matrix;
  long pitch, last;
} nns_phase;

NNS_WIDE_PART void cvectors_phase_points(const int points, const nns_wide *d, const nns_phase *s, float *v) {
#pragma clang loop unroll(full)
  for (int p = 0; p < points; p++) {
    const float *row = s->matrix + p * points;
    nns_wide sum = d[0] * row[0];
#pragma clang loop unroll(full)
    for (int j = 1; j < points; j++) sum = __builtin_elementwise_fma(d[j], cvectors_wide_of(row[j]), sum);
    *(nns_wide *)(v + (p == points - 1 ? s->last : p * s->pitch)) = sum;
  }
}

// Tiles of a row of pixels with sixteen channels side by side: the window of each begins `step` pixels after the one before, at pixel `first`, and has every `stride`-th
// one; zero outside of the row's `width`. Results of a tile are `distance` from those before.
NNS_WIDE_PART void cvectors_phase_tiles(
  const int points, const float *x, long width, long first, long stride, long step, long tiles, const nns_phase *s, float *v, long distance) {
  for (long t = 0; t < tiles; t++, first += step, v += distance) {
    nns_wide d[8];
    // The row behind this one.
#pragma clang loop unroll(full)
    for (int j = 0; j < points; j++) NNS_FETCH(x + (width + first + j * stride) * 16, 0);
    if (first >= 0 && first + (points - 1) * stride < width) {
#pragma clang loop unroll(full)
      for (int j = 0; j < points; j++) d[j] = *(const nns_wide *)(x + (first + j * stride) * 16);
    } else {
#pragma clang loop unroll(full)
      for (int j = 0; j < points; j++) {
        const long column = first + j * stride;
        d[j] = column >= 0 && column < width ? *(const nns_wide *)(x + column * 16) : cvectors_wide_of(0);
      }
    }
    cvectors_phase_points(points, d, s, v);
  }
}

// Sixteen neighbouring tiles of a plain row, whose columns lie as rows of sixteen: the window has every `stride`-th of them.
NNS_WIDE_PART void cvectors_phase_columns(const int points, const float *columns, long stride, const nns_phase *s, float *v) {
  nns_wide d[8];
#pragma clang loop unroll(full)
  for (int j = 0; j < points; j++) d[j] = *(const nns_wide *)(columns + j * stride * 16);
  cvectors_phase_points(points, d, s, v);
}

#define NNS_POINTS(call) switch (points) { \
  case 4: { enum { n = 4 }; call; break; } \
  case 5: { enum { n = 5 }; call; break; } \
  case 6: { enum { n = 6 }; call; break; } \
  case 7: { enum { n = 7 }; call; break; } \
  default: { enum { n = 8 }; call; break; } }
static NNS_WIDE void cvectors_wide_phase_tiles(
  int points, const float *x, long width, long first, long stride, long step, long tiles, const nns_phase *s, float *v, long distance) {
  NNS_POINTS(cvectors_phase_tiles(n, x, width, first, stride, step, tiles, s, v, distance))
}
static NNS_WIDE void cvectors_wide_phase_columns(int points, const float *columns, long stride, const nns_phase *s, float *v) {
  NNS_POINTS(cvectors_phase_columns(n, columns, stride, s, v))
}
#undef NNS_POINTS

// A product whose depth lies in `blocks` of `depth` numbers, which begin at `offsets` of the left factor: element (r, k) of one of them at r * row + k, or, where rows are
// `isSideBySide`, at r + k * row. A row of a panel of the right factor has sixteen numbers, the rows one behind the other; panels are `panel` apart.
// The result has the panels of a row one behind the other. Sums of `part` blocks each are added up: the longer a sum, the less exact. On the way lines are asked for that will be written, of each panel, `plane` apart, from `target` on `pace` numbers
// further for each row of the right factor, and, unless rows are side by side, lines of the panels that come `next`, by `nextPace`.
typedef struct {
  const long *offsets;
  long blocks, part, depth, row, panel;
  const float *target, *next;
  long pace, plane, nextPace;
} nns_blocks;

NNS_WIDE_PART void cvectors_block_rows(const int rows, const int panels, const int isSideBySide, const float *v, const float *u, const nns_blocks *s, float *m) {
  const long row = s->row, depth = s->depth, panel = s->panel, plane = s->plane, pace = s->pace, nextPace = s->nextPace;
  const float *target = s->target, *next = s->next;
  for (long done = 0; done < s->blocks; done += s->part) {
    const long end = done + s->part < s->blocks ? done + s->part : s->blocks;
    nns_wide sums[2][14];
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++)
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) sums[p][r] = cvectors_wide_of(0);
    for (long b = done; b < end; b++) {
      const float *p0 = v + s->offsets[b], *p3 = p0 + 3 * row, *p6 = p3 + 3 * row, *p9 = p6 + 3 * row, *p12 = p9 + 3 * row;
      // A pointer for every three rows, of which the compiler would make one again.
      if (!isSideBySide) __asm__("" : "+r"(p0), "+r"(p3), "+r"(p6), "+r"(p9), "+r"(p12));
      for (long k = 0; k < depth; k++) {
        nns_wide factors[2];
#pragma clang loop unroll(full)
        for (int p = 0; p < panels; p++) {
          factors[p] = *(const nns_wide *)(u + p * panel);
          NNS_FETCH(target + p * plane, 1);
          // A first cache does not keep the panels of many channels.
          if (!isSideBySide) {
            __builtin_prefetch(u + p * panel + 128, 0, 3);
            NNS_FETCH(next + p * panel, 0);
          }
        }
#pragma clang loop unroll(full)
        for (int r = 0; r < rows; r++) {
          const nns_wide x = cvectors_wide_of(isSideBySide ? p0[r] : (r < 3 ? p0 : r < 6 ? p3 : r < 9 ? p6 : r < 12 ? p9 : p12)[r % 3 * row]);
#pragma clang loop unroll(full)
          for (int p = 0; p < panels; p++) sums[p][r] = __builtin_elementwise_fma(x, factors[p], sums[p][r]);
        }
        u += 16;
        target += pace;
        if (isSideBySide) p0 += row;
        else {
          next += nextPace;
          p0++;
          p3++;
          p6++;
          p9++;
          p12++;
        }
      }
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++)
#pragma clang loop unroll(full)
      for (int p = 0; p < panels; p++) {
        nns_wide *place = (nns_wide *)(m + (r * panels + p) * 16);
        *place = done ? *place + sums[p][r] : sums[p][r];
      }
  }
}

NNS_WIDE_PART void cvectors_blocks_of(const int panels, const int isSideBySide, long rows, const float *v, const float *u, const nns_blocks *s, float *m) {
#define NNS_ROWS(n) case n: cvectors_block_rows(n, panels, isSideBySide, v, u, s, m); break;
  switch (rows) {
  NNS_ROWS(1) NNS_ROWS(2) NNS_ROWS(3) NNS_ROWS(4) NNS_ROWS(5) NNS_ROWS(6) NNS_ROWS(7) NNS_ROWS(8) NNS_ROWS(9) NNS_ROWS(10) NNS_ROWS(11) NNS_ROWS(12) NNS_ROWS(13)
  default: cvectors_block_rows(14, panels, isSideBySide, v, u, s, m);
  }
#undef NNS_ROWS
}

// Up to fourteen rows by one or two panels.
static NNS_WIDE void cvectors_wide_blocks(int panels, int isSideBySide, long rows, const float *v, const float *u, const nns_blocks *s, float *m) {
  if (panels == 2) {
    if (isSideBySide) cvectors_blocks_of(2, 1, rows, v, u, s, m);
    else cvectors_blocks_of(2, 0, rows, v, u, s, m);
  } else {
    if (isSideBySide) cvectors_blocks_of(1, 1, rows, v, u, s, m);
    else cvectors_blocks_of(1, 0, rows, v, u, s, m);
  }
}

// Results of tiles from their sums at 0, pairs ±a, a single point where points are odd, and infinity, `pitch` apart; eight powers of every point but 0 and infinity lie
// in `powers`, of a pair those of one. Rows of results have `width` pixels and `tiles` tiles, groups of sixteen filters are `plane` apart.
typedef struct {
  const float *powers, *biases;
  long pitch, width, tiles, plane;
  float low, high;
} nns_results;

NNS_WIDE_PART void cvectors_phase_results(const int points, const int tile, const float *m, const nns_results *s, nns_wide bias, const float *addend, float *y, long columns) {
  const int pairs = (points - 2) / 2, isOdd = points % 2;
  const nns_wide low = cvectors_wide_of(s->low), high = cvectors_wide_of(s->high);
  nns_wide even[3], odd[3], single = bias;
#pragma clang loop unroll(full)
  for (int p = 0; p < pairs; p++) {
    const nns_wide a = *(const nns_wide *)(m + (1 + 2 * p) * s->pitch), b = *(const nns_wide *)(m + (2 + 2 * p) * s->pitch);
    even[p] = a + b;
    odd[p] = a - b;
  }
  if (isOdd) single = *(const nns_wide *)(m + (points - 2) * s->pitch);
  // Here whole tiles are told from others once, not at every result.
#define NNS_RESULT(i) { \
    nns_wide sum = bias; \
    if (i == 0) sum += *(const nns_wide *)m; \
    if (i == tile - 1) sum += *(const nns_wide *)(m + (points - 1) * s->pitch); \
    for (int p = 0; p < pairs; p++) sum = __builtin_elementwise_fma(i % 2 ? odd[p] : even[p], cvectors_wide_of(s->powers[p * 8 + i]), sum); \
    if (isOdd) sum = __builtin_elementwise_fma(single, cvectors_wide_of(s->powers[pairs * 8 + i]), sum); \
    if (addend) sum += *(const nns_wide *)(addend + i * 16); \
    *(nns_wide *)(y + i * 16) = cvectors_wide_limit(sum, low, high); \
  }
  if (columns == tile) {
#pragma clang loop unroll(full)
    for (int i = 0; i < tile; i++) NNS_RESULT(i)
  } else {
    for (int i = 0; i < columns; i++) NNS_RESULT(i)
  }
#undef NNS_RESULT
}

NNS_WIDE_PART void cvectors_phase_rows(
  const int points, const int tile, int panels, const float *m, const nns_results *s, long column, long count, const float *addend, float *y,
  nns_moments *moments) {
  for (int p = 0; p < panels; p++) {
    const nns_wide bias = *(const nns_wide *)(s->biases + p * 16);
    float *target = y + p * s->plane;
    const float *added = addend ? addend + p * s->plane : 0;
    long t = column;
    for (long k = 0; k < count; k++) {
      const long left = s->width - t * tile, columns = left < tile ? left : tile;
      cvectors_phase_results(points, tile, m + (k * panels + p) * 16, s, bias, added, target, columns);
      target += columns * 16;
      if (added) added += columns * 16;
      if (++t == s->tiles) t = 0;
    }
    // Rows lie one behind the other.
    if (moments) cvectors_gather(moments + p, (const nns_wide *)(y + p * s->plane), 0, 1, (int)(target - y - p * s->plane) / 16);
  }
}

// `count` tiles one behind the other, from tile `column` of a row on, whose results begin at `y`, of one or two panels. With `moments`, one for each panel, these get
// the results added.
static NNS_WIDE void cvectors_wide_phase_results(
  int points, int tile, int panels, const float *m, const nns_results *s, long column, long count, const float *addend, float *y, nns_moments *moments) {
#define NNS_RESULTS(n, t) if (points == n && tile == t) { cvectors_phase_rows(n, t, panels, m, s, column, count, addend, y, moments); return; }
  NNS_RESULTS(5, 4) NNS_RESULTS(6, 4) NNS_RESULTS(7, 4) NNS_RESULTS(8, 4) NNS_RESULTS(6, 5) NNS_RESULTS(7, 5) NNS_RESULTS(8, 5)
#undef NNS_RESULTS
}

#endif
#endif
