#ifndef NNS_WIDE_VECTORS
#define NNS_WIDE_VECTORS
#if defined(__x86_64__)
// Kernels that work on sixteen numbers at once, for processors with AVX-512: what `RegisterProduct`, `PointwiseConvolution` and `DepthwiseConvolution`
// do in Swift with eight. A target of Swift has one instruction set; a function of C may have its own.
#include "instructions.h"

NNS_WIDE_PART nns_wide cvectors_wide_of(float x) { return (nns_wide){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}; }
// NaN stays NaN: where one of both is, the instructions give the second.
NNS_WIDE_PART nns_wide cvectors_wide_limit(nns_wide x, nns_wide low, nns_wide high) {
  return cvectors_wide_lesser(high, cvectors_wide_greater(low, x));
}

// Asks for a line of memory that is needed soon, for the second cache: what a core reads for the first time comes from far away, and a core that waits for it
// cannot wait for much else. To be written where `isTarget`.
#define NNS_FETCH(p, isTarget) __builtin_prefetch(p, isTarget, 2)

// How the factors of a product lie: element (r, k) of the left one at v[r * row + k * step], row k of a panel of the right one, sixteen numbers, at
// u[k * right], of the next panel `panel` further. The k lie in `blocks` of `depth`, `block` apart in v. Rows of the result are `result` apart, its panels
// `distance`. The panels that come next lie `ahead` of these; 0 where none do. All distances are in numbers.
typedef struct {
  long row, step, depth, block, blocks, right, panel, result, distance, ahead;
} nns_strides;

// What is done to the sums of a convolution on the way: sixteen biases for each panel, numbers to add, which lie as the result does, or NULL, and limits.
typedef struct {
  const float *biases, *addend;
  float low, high;
} nns_finish;

// Sums of some rows and one or two panels. Fourteen rows by two panels take 28 of 32 registers, and for 28 products load 16 times: with one panel loads are
// what takes time (145 against 175 GF/s on one core of 2023). Without `finish`, sums are added to the result or take its place.
NNS_WIDE_PART void cvectors_rows(
  const int rows, const int panels, const int isPixel, const float *v, const float *u, float *m, const nns_strides *s, const nns_finish *finish, long done, int adding) {
  nns_wide sums[2][14];
#pragma clang loop unroll(full)
  for (int p = 0; p < panels; p++) {
    const nns_wide first = finish ? *(const nns_wide *)(finish->biases + 16 * p) : cvectors_wide_of(0);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) sums[p][r] = first;
  }
  const long row = isPixel ? 16 : s->row, step = isPixel ? 1 : s->step, right = s->right, depth = s->depth, panel = s->panel, result = isPixel ? 16 : s->result;
  // The first rows ask for the panels that the next products take.
  const long ahead = done == 0 ? s->ahead : 0;
  const float *addend = finish && finish->addend ? finish->addend + done * result : 0;
  if (isPixel) {
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++) {
      for (int r = 0; r < rows; r++) NNS_FETCH(m + p * s->distance + r * 16, 1);
      if (addend) for (int r = 0; r < rows; r++) NNS_FETCH(addend + p * s->distance + r * 16, 0);
    }
  }
  for (long b = 0; b < s->blocks; b++) {
    // A pointer for every three rows: the third is twice the distance from it, which an address can say.
    const float *p0 = v + b * s->block, *p3 = p0 + 3 * row, *p6 = p3 + 3 * row, *p9 = p6 + 3 * row, *p12 = p9 + 3 * row;
    // The compiler would make one of another again.
    if (!isPixel) __asm__("" : "+r"(p0), "+r"(p3), "+r"(p6), "+r"(p9), "+r"(p12));
    for (long k = 0; k < depth; k++) {
      nns_wide factors[2];
#pragma clang loop unroll(full)
      for (int p = 0; p < panels; p++) {
        factors[p] = *(const nns_wide *)(u + p * panel);
        if (ahead) NNS_FETCH(u + p * panel + ahead, 0);
      }
      // And of the next channels.
      if (isPixel) NNS_FETCH(v + (b + 1) * s->block + k * 16, 0);
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) {
        const nns_wide x = cvectors_wide_of(isPixel ? p0[r * 16] : (r < 3 ? p0 : r < 6 ? p3 : r < 9 ? p6 : r < 12 ? p9 : p12)[r % 3 * row]);
#pragma clang loop unroll(full)
        for (int p = 0; p < panels; p++) sums[p][r] = __builtin_elementwise_fma(x, factors[p], sums[p][r]);
      }
      u += right;
      p0 += step;
      p3 += step;
      p6 += step;
      p9 += step;
      p12 += step;
    }
  }
  if (finish) {
    const nns_wide low = cvectors_wide_of(finish->low), high = cvectors_wide_of(finish->high);
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++) {
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) {
        const long place = p * s->distance + r * result;
        const nns_wide sum = addend ? sums[p][r] + *(const nns_wide *)(addend + place) : sums[p][r];
        *(nns_wide *)(m + place) = cvectors_wide_limit(sum, low, high);
      }
    }
  } else {
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++) {
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) {
        nns_wide *target = (nns_wide *)(m + p * s->distance + r * result);
        *target = adding ? *target + sums[p][r] : sums[p][r];
      }
    }
  }
}

// Of so many rows, how many go at once: as many as registers hold sums of. Where few would be left, which hide no latency, the last ones are halved.
static inline long cvectors_rows_of(long left, long most) { return left > most && left <= most * 4 / 3 ? left / 2 : left < most ? left : most; }
static inline long cvectors_rows_at_once(long left) { return cvectors_rows_of(left, 14); }

// All `rows` rows.
NNS_WIDE_PART void cvectors_all_rows(
  const int panels, const int isPixel, long rows, const float *v, const float *u, float *m, const nns_strides *s, const nns_finish *finish, int adding) {
  const long row = isPixel ? 16 : s->row, result = isPixel ? 16 : s->result;
#define NNS_ROWS(n) case n: cvectors_rows(n, panels, isPixel, v, u, m, s, finish, done, adding); break;
  for (long done = 0; done < rows;) {
    const long taken = cvectors_rows_at_once(rows - done);
    switch (taken) {
    NNS_ROWS(1) NNS_ROWS(2) NNS_ROWS(3) NNS_ROWS(4) NNS_ROWS(5) NNS_ROWS(6) NNS_ROWS(7) NNS_ROWS(8) NNS_ROWS(9) NNS_ROWS(10) NNS_ROWS(11) NNS_ROWS(12) NNS_ROWS(13)
    default: cvectors_rows(14, panels, isPixel, v, u, m, s, finish, done, adding);
    }
    done += taken;
    v += taken * row;
    m += taken * result;
  }
#undef NNS_ROWS
}

// A product of any factors, with one or two panels of the right one.
static NNS_WIDE void cvectors_wide_product(int panels, long rows, const float *v, const float *u, float *m, const nns_strides *s, int adding) {
  if (panels == 2) cvectors_all_rows(2, 0, rows, v, u, m, s, 0, adding);
  else cvectors_all_rows(1, 0, rows, v, u, m, s, 0, adding);
}

// One of pixels with sixteen channels side by side, by filters of one or two panels: `row`, `step` and `result` are not looked at.
static NNS_WIDE void cvectors_wide_pixels(int panels, long pixels, const float *x, const float *u, float *y, const nns_strides *s, const nns_finish *finish) {
  if (panels == 2) cvectors_all_rows(2, 1, pixels, x, u, y, s, finish, 0);
  else cvectors_all_rows(1, 1, pixels, x, u, y, s, finish, 0);
}

// Filters of 3x3, nine times sixteen numbers, of sixteen channels by themselves; pixels of a row of data and of results, and zeros on the left of the data:
// 0 or 1, as on the right.
typedef struct {
  const float *filters, *biases;
  float low, high;
  long width, outWidth, pad;
} nns_depthwise;

// Results of `count` neighbouring pixels, from three rows of data, whose column `first` is the first one's left tap. Only that and the last one's right tap can lie
// outside.
NNS_WIDE_PART void cvectors_depthwise_pixels(const int count, const int stride, const float *const *rows, long first, const nns_depthwise *s, float *y) {
  nns_wide sums[14];
  const nns_wide bias = *(const nns_wide *)s->biases;
#pragma clang loop unroll(full)
  for (int j = 0; j < count; j++) sums[j] = bias;
  const int last = (count - 1) * stride + 2;
  const int isLeftInside = first >= 0, isRightInside = first + last < s->width;
#pragma clang loop unroll(disable)
  for (int r = 0; r < 3; r++) {
    const float *x = rows[r] + first * 16;
    const nns_wide *w = (const nns_wide *)(s->filters + r * 48), w0 = w[0], w1 = w[1], w2 = w[2];
    if (isLeftInside) sums[0] = __builtin_elementwise_fma(*(const nns_wide *)x, w0, sums[0]);
#pragma clang loop unroll(full)
    for (int i = 1; i < last; i++) {
      const nns_wide v = *(const nns_wide *)(x + i * 16);
      // Each element is loaded once for the taps it is of up to three results.
      if (stride == 1) {
        if (i < count) sums[i] = __builtin_elementwise_fma(v, w0, sums[i]);
        if (i - 1 < count) sums[i - 1] = __builtin_elementwise_fma(v, w1, sums[i - 1]);
        if (i >= 2) sums[i - 2] = __builtin_elementwise_fma(v, w2, sums[i - 2]);
      } else if (i % 2) {
        sums[i / 2] = __builtin_elementwise_fma(v, w1, sums[i / 2]);
      } else {
        sums[i / 2] = __builtin_elementwise_fma(v, w0, sums[i / 2]);
        sums[i / 2 - 1] = __builtin_elementwise_fma(v, w2, sums[i / 2 - 1]);
      }
    }
    if (isRightInside) sums[count - 1] = __builtin_elementwise_fma(*(const nns_wide *)(x + last * 16), w2, sums[count - 1]);
  }
  const nns_wide low = cvectors_wide_of(s->low), high = cvectors_wide_of(s->high);
#pragma clang loop unroll(full)
  for (int j = 0; j < count; j++) *(nns_wide *)(y + j * 16) = cvectors_wide_limit(sums[j], low, high);
}

NNS_WIDE_PART void cvectors_depthwise_stride(const int stride, const float *const *rows, const nns_depthwise *s, float *y) {
#define NNS_PIXELS(n) { cvectors_depthwise_pixels(n, stride, rows, j * stride - s->pad, s, y + j * 16); j += n; }
  for (long j = 0; j < s->outWidth;) {
    const long left = s->outWidth - j;
    if (left >= 14) NNS_PIXELS(14) else if (left >= 7) NNS_PIXELS(7) else if (left >= 4) NNS_PIXELS(4) else if (left >= 2) NNS_PIXELS(2) else NNS_PIXELS(1)
  }
#undef NNS_PIXELS
}

// A row of results of sixteen channels, from three rows of data; `stride` is 1 or 2.
static NNS_WIDE void cvectors_wide_depthwise(const float *x0, const float *x1, const float *x2, const nns_depthwise *s, float *y, int stride) {
  const float *const rows[3] = {x0, x1, x2};
  if (stride == 1) cvectors_depthwise_stride(1, rows, s, y);
  else cvectors_depthwise_stride(2, rows, s, y);
}

// A row of windows of a pooled plane, whose rows in the picture, `rows` of `width` pixels, lie at `image`.
typedef struct {
  long width, results, kernel, stride, pad;
} nns_pooled;

NNS_WIDE_PART nns_wide cvectors_wide_pool_two(const int isMaximum, nns_wide a, nns_wide b) {
  if (!isMaximum) return a + b;
  // The instruction gives the second where one is not a number.
  return cvectors_wide_choose(cvectors_wide_no_numbers(a), a, cvectors_wide_greater(a, b));
}
NNS_WIDE_PART void cvectors_pool_rows(const int isMaximum, const long rows, const float *image, long width, float *line) {
  for (long c = 0; c < width; c++) {
    nns_wide value = *(const nns_wide *)(image + c * 16);
    for (long r = 1; r < rows; r++) value = cvectors_wide_pool_two(isMaximum, value, *(const nns_wide *)(image + (r * width + c) * 16));
    *(nns_wide *)(line + c * 16) = value;
  }
}
NNS_WIDE_PART void cvectors_pool_columns(const int isMaximum, const long kernel, const float *line, const nns_pooled *s, float full, const float *counts, float *y) {
  for (long j = 0; j < s->results; j++) {
    const long start = j * s->stride - s->pad, low = start > 0 ? start : 0, end = start + kernel < s->width ? start + kernel : s->width;
    nns_wide value = cvectors_wide_of(isMaximum ? -3.40282347e+38f : 0);
    if (low == start && end == start + kernel) {
      value = *(const nns_wide *)(line + low * 16);
      for (long c = 1; c < kernel; c++) value = cvectors_wide_pool_two(isMaximum, value, *(const nns_wide *)(line + (low + c) * 16));
    } else if (low < end) {
      value = *(const nns_wide *)(line + low * 16);
      for (long c = low + 1; c < end; c++) value = cvectors_wide_pool_two(isMaximum, value, *(const nns_wide *)(line + c * 16));
    }
    *(nns_wide *)(y + j * 16) = isMaximum ? value : value / (full * counts[j]);
  }
}
// Averages divide by `full`, elements of a window that lie in the picture's rows, times those of its columns. `line` takes a row of the picture.
NNS_WIDE_PART void cvectors_pool(const int isMaximum, const float *image, long rows, const nns_pooled *s, float full, const float *counts, float *line, float *y) {
  if (rows == 3) cvectors_pool_rows(isMaximum, 3, image, s->width, line);
  else if (rows == 2) cvectors_pool_rows(isMaximum, 2, image, s->width, line);
  else if (rows > 0) cvectors_pool_rows(isMaximum, rows, image, s->width, line);
  else for (long c = 0; c < s->width; c++) *(nns_wide *)(line + c * 16) = cvectors_wide_of(isMaximum ? -3.40282347e+38f : 0);
  if (s->kernel == 3) cvectors_pool_columns(isMaximum, 3, line, s, full, counts, y);
  else if (s->kernel == 2) cvectors_pool_columns(isMaximum, 2, line, s, full, counts, y);
  else cvectors_pool_columns(isMaximum, s->kernel, line, s, full, counts, y);
}
static NNS_WIDE void cvectors_wide_pool(int isMaximum, const float *image, long rows, const nns_pooled *s, float full, const float *counts, float *line, float *y) {
  if (isMaximum) cvectors_pool(1, image, rows, s, full, counts, line, y);
  else cvectors_pool(0, image, rows, s, full, counts, line, y);
}

// Winograd's transforms of tiles of sixteen channels, as `TileTransform` and `SmallTileTransform` in Swift have them for eight. Distances are in numbers.
//
// Pictures begin at `pictures`, groups of sixteen channels `plane` apart; `height` and `width` are pixels of them. Transformed elements of a point are `pitch` from
// those of the next point, groups sixteen numbers from each other. The tile that comes next lies `ahead` of the one at hand; 0 where none does.
typedef struct {
  long plane, height, width, pitch, ahead;
} nns_tiles;

#define NNS_FMA(x, y, z) __builtin_elementwise_fma(x, cvectors_wide_of(y), z)
// Bᵀ d for one column: of six with the points 0, ±5/8, ±3/2 and ∞, of five without ∞, of four with the points 0, ±1 and ∞.
NNS_WIDE_PART void cvectors_input_column(const int points, const nns_wide *d, long step, nns_wide *t) {
  const nns_wide d0 = d[0], d1 = d[step], d2 = d[2 * step], d3 = d[3 * step];
  if (points == 4) {
    t[0] = d0 - d2;
    t[1] = d1 + d2;
    t[2] = d2 - d1;
    t[3] = d1 - d3;
    return;
  }
  const nns_wide d4 = d[4 * step];
  const nns_wide evenA = NNS_FMA(d2, -2.25f, d4), oddA = NNS_FMA(d1, -2.25f, d3) * 0.625f;
  const nns_wide evenB = NNS_FMA(d2, -0.390625f, d4), oddB = NNS_FMA(d1, -0.390625f, d3) * 1.5f;
  t[0] = NNS_FMA(d0, 0.87890625f, NNS_FMA(d2, -2.640625f, d4));
  t[1] = evenA + oddA;
  t[2] = evenA - oddA;
  t[3] = evenB + oddB;
  t[4] = evenB - oddB;
  if (points == 6) t[5] = NNS_FMA(d1, 0.87890625f, NNS_FMA(d3, -2.640625f, d[5 * step]));
}

// Aᵀ m for one column of as many points: two results less than points.
NNS_WIDE_PART void cvectors_output_column(const int points, const nns_wide *m, long step, nns_wide *t) {
  const nns_wide m1 = m[step], m2 = m[2 * step], m3 = m[3 * step];
  if (points == 4) {
    t[0] = m[0] + m1 + m2;
    t[1] = m1 - m2 - m3;
    return;
  }
  const nns_wide m4 = m[4 * step], evenA = m1 + m2, oddA = m1 - m2, evenB = m3 + m4, oddB = m3 - m4;
  t[0] = m[0] + evenA + evenB;
  t[1] = NNS_FMA(oddB, 1.5f, oddA * 0.625f);
  t[2] = NNS_FMA(evenB, 2.25f, evenA * 0.390625f);
  if (points == 6) t[3] = NNS_FMA(oddB, 3.375f, NNS_FMA(oddA, 0.244140625f, m[5 * step]));
}
#undef NNS_FMA

// relu((x - middle) * factor + offset) of sixteen channels, whose numbers lie one behind the other; NaN stays NaN.
NNS_WIDE_PART nns_wide cvectors_rectified(nns_wide x, const nns_wide *line) {
  return cvectors_wide_greater(cvectors_wide_of(0), __builtin_elementwise_fma(x - line[0], line[1], line[2]));
}

// Rows `from` to `to` of Bᵀ d B of the window of `down` by `across` pixels at (top, left), zero outside the picture, of some groups of channels. A window has as
// many points; there are `side`² places for them, of which the last row or column stays empty where a window is smaller. With
// `lines`, 48 numbers for each group, the pictures are what these make of them.
NNS_WIDE_PART void cvectors_tile_input(
  const int side, const int down, const int across, const float *picture, const nns_tiles *s, const float *lines, long top, long left, long groups, float *v, int from,
  int to) {
  nns_wide window[36] __attribute__((aligned(64))), half[36] __attribute__((aligned(64)));
  const long width = s->width, pitch = s->pitch / 16;
  const int isInside = top >= 0 && left >= 0 && top + down <= s->height && left + across <= width;
  if (to > down) to = down;
  for (long g = 0; g < groups; g++) {
    const nns_wide *plane = (const nns_wide *)(picture + g * s->plane), *start = plane + top * width + left;
    long row = width;
    if (s->ahead) {
      // The windows of neighbouring tiles share two rows and columns: the others are new.
#pragma clang loop unroll(full)
      for (int i = 2; i < side; i++)
#pragma clang loop unroll(full)
        for (int j = 2; j < side; j++) NNS_FETCH((const float *)(start + i * width + j) + s->ahead, 0);
    }
    if (lines) {
      const nns_wide *given = (const nns_wide *)(lines + g * 48), line[3] = {given[0], given[1], given[2]};
      if (isInside) {
        for (int i = 0; i < down; i++)
#pragma clang loop unroll(full)
          for (int j = 0; j < across; j++) window[i * side + j] = cvectors_rectified(start[i * width + j], line);
      } else {
        for (int i = 0; i < down; i++)
          for (int j = 0; j < across; j++)
            window[i * side + j] = top + i >= 0 && top + i < s->height && left + j >= 0 && left + j < width ? cvectors_rectified(start[i * width + j], line) : cvectors_wide_of(0);
      }
      start = window;
      row = side;
    } else if (!isInside) {
      for (int i = 0; i < down; i++)
        for (int j = 0; j < across; j++)
          window[i * side + j] = top + i >= 0 && top + i < s->height && left + j >= 0 && left + j < width ? plane[(top + i) * width + left + j] : cvectors_wide_of(0);
      start = window;
      row = side;
    }
    nns_wide t[6];
#pragma clang loop unroll(full)
    for (int j = 0; j < across; j++) {
      cvectors_input_column(down, start + j, row, t);
#pragma clang loop unroll(full)
      for (int i = 0; i < down; i++) half[i * side + j] = t[i];
    }
    for (int i = from; i < to; i++) {
      nns_wide *target = (nns_wide *)(v + g * 16) + i * side * pitch;
      cvectors_input_column(across, half + i * side, 1, t);
#pragma clang loop unroll(full)
      for (int j = 0; j < across; j++) target[j * pitch] = t[j];
    }
  }
}

// What a tile's points are: those of 2x2, or of three or four results down and across.
#define NNS_TILE_KINDS(call) \
  if (down == 4) call(4, 4, 4); \
  else if (down == 6 && across == 6) call(6, 6, 6); \
  else if (down == 6) call(6, 6, 5); \
  else if (across == 6) call(6, 5, 6); \
  else call(6, 5, 5)

static NNS_WIDE void cvectors_wide_tile_input(
  int down, int across, const float *picture, const nns_tiles *s, const float *lines, long top, long left, long groups, float *v, int from, int to) {
#define NNS_TILE(side, down, across) cvectors_tile_input(side, down, across, picture, s, lines, top, left, groups, v, from, to)
  NNS_TILE_KINDS(NNS_TILE);
#undef NNS_TILE
}

// Sums of sixteen channels' distances from `shift`, and of their squares, and how many there are. The first tile's mean is the shift: squares of what is far from the
// mean would cancel.
typedef struct {
  float shift[16];
  double sums[16], squares[16];
  long count, gap[7];
} nns_moments;

typedef double nns_wide_double __attribute__((vector_size(64), aligned(8)));
NNS_WIDE_PART void cvectors_add_doubles(double *sums, nns_wide x) {
  nns_wide_double *target = (nns_wide_double *)sums;
  target[0] += __builtin_convertvector(__builtin_shufflevector(x, x, 0, 1, 2, 3, 4, 5, 6, 7), nns_wide_double);
  target[1] += __builtin_convertvector(__builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15), nns_wide_double);
}
// Adds a tile, up to sixteen numbers a channel, which are summed in single precision.
NNS_WIDE_PART void cvectors_gather(nns_moments *moments, const nns_wide *y, long width, int rows, int columns) {
  if (moments->count == 0) {
    nns_wide total = cvectors_wide_of(0);
    for (int i = 0; i < rows; i++)
      for (int j = 0; j < columns; j++) total += y[i * width + j];
    *(nns_wide *)moments->shift = total / (float)(rows * columns);
  }
  const nns_wide shift = *(const nns_wide *)moments->shift;
  nns_wide sum = cvectors_wide_of(0), square = sum;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++) {
      const nns_wide distance = y[i * width + j] - shift;
      sum += distance;
      square = __builtin_elementwise_fma(distance, distance, square);
    }
  cvectors_add_doubles(moments->sums, sum);
  cvectors_add_doubles(moments->squares, square);
  moments->count += rows * columns;
}

// Aᵀ m A of one tile and some groups of filters, plus biases and `addend`, kept within limits, of which `rows` and `columns` are inside the picture; `y` and `addend` are
// where the tile's first result of the first group lies, and `addend` may be NULL, as may `moments`, one for each group, which get the results added.
NNS_WIDE_PART void cvectors_tile_output(
  const int side, const int down, const int across, const float *m, const nns_tiles *s, long groups, const float *biases, const float *addend, float *y, int rows, int columns,
  float low, float high, nns_moments *moments) {
  nns_wide half[24] __attribute__((aligned(64)));
  const long pitch = s->pitch / 16, width = s->width;
  const nns_wide least = cvectors_wide_of(low), most = cvectors_wide_of(high);
  for (long g = 0; g < groups; g++) {
    const nns_wide *source = (const nns_wide *)(m + g * 16), bias = *(const nns_wide *)(biases + g * 16);
    nns_wide t[4];
    if (s->ahead) {
      for (int i = 0; i < rows; i++)
#pragma clang loop unroll(full)
        for (int j = 0; j < across - 2; j++) {
          const long next = g * s->plane + (i * width + j) * 16 + s->ahead;
          NNS_FETCH(y + next, 1);
          if (addend) NNS_FETCH(addend + next, 0);
        }
    }
#pragma clang loop unroll(full)
    for (int j = 0; j < across; j++) {
      cvectors_output_column(down, source + j * pitch, side * pitch, t);
#pragma clang loop unroll(full)
      for (int i = 0; i < down - 2; i++) half[i * side + j] = t[i];
    }
    for (int i = 0; i < rows; i++) {
      const long place = g * s->plane / 16 + i * width;
      cvectors_output_column(across, half + i * side, 1, t);
#pragma clang loop unroll(full)
      for (int j = 0; j < across - 2; j++) {
        if (j >= columns) break;
        const nns_wide sum = t[j] + bias;
        ((nns_wide *)y)[place + j] = cvectors_wide_limit(addend ? sum + ((const nns_wide *)addend)[place + j] : sum, least, most);
      }
    }
    if (moments) cvectors_gather(moments + g, (const nns_wide *)y + g * s->plane / 16, width, rows, columns);
  }
}

static NNS_WIDE void cvectors_wide_tile_output(
  int down, int across, const float *m, const nns_tiles *s, long groups, const float *biases, const float *addend, float *y, int rows, int columns, float low, float high,
  nns_moments *moments) {
#define NNS_TILE(side, down, across) cvectors_tile_output(side, down, across, m, s, groups, biases, addend, y, rows, columns, low, high, moments)
  NNS_TILE_KINDS(NNS_TILE);
#undef NNS_TILE
}
#undef NNS_TILE_KINDS

// Rows of sixteen numbers become columns.
NNS_WIDE_PART void cvectors_transpose(const float *from, long step, float *to, long result) {
  nns_wide r[16], s[16];
#pragma clang loop unroll(full)
  for (int k = 0; k < 8; k++) {
    const nns_wide a = *(const nns_wide *)(from + 2 * k * step), b = *(const nns_wide *)(from + (2 * k + 1) * step);
    r[2 * k] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29);
    r[2 * k + 1] = __builtin_shufflevector(a, b, 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31);
  }
  // Of four filters each: numbers 4q + j for the four q.
#pragma clang loop unroll(full)
  for (int k = 0; k < 4; k++) {
#pragma clang loop unroll(full)
    for (int h = 0; h < 2; h++) {
      const nns_wide a = r[4 * k + h], b = r[4 * k + 2 + h];
      s[4 * k + 2 * h] = __builtin_shufflevector(a, b, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29);
      s[4 * k + 2 * h + 1] = __builtin_shufflevector(a, b, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31);
    }
  }
#pragma clang loop unroll(full)
  for (int j = 0; j < 4; j++) {
    const nns_wide a = __builtin_shufflevector(s[j], s[4 + j], 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
    const nns_wide b = __builtin_shufflevector(s[j], s[4 + j], 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
    const nns_wide c = __builtin_shufflevector(s[8 + j], s[12 + j], 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
    const nns_wide d = __builtin_shufflevector(s[8 + j], s[12 + j], 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
    *(nns_wide *)(to + j * result) = __builtin_shufflevector(a, c, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
    *(nns_wide *)(to + (4 + j) * result) = __builtin_shufflevector(b, d, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
    *(nns_wide *)(to + (8 + j) * result) = __builtin_shufflevector(a, c, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
    *(nns_wide *)(to + (12 + j) * result) = __builtin_shufflevector(b, d, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
  }
}

// Plain filters on their way into the products: `count` neighbouring numbers of sixteen filters, `step` apart, become rows of sixteen.
static NNS_WIDE void cvectors_wide_side_by_side(const float *w, long step, long count, float *g) {
  long t = 0;
  for (; t + 16 <= count; t += 16) cvectors_transpose(w + t, step, g + t * 16, 16);
  for (; t < count; t++) for (int k = 0; k < 16; k++) g[t * 16 + k] = w[k * step + t];
}

// And back.
static NNS_WIDE void cvectors_wide_one_by_one(const float *g, long count, float *w, long step) {
  long t = 0;
  for (; t + 16 <= count; t += 16) cvectors_transpose(g + t * 16, 16, w + t, step);
  for (; t < count; t++) for (int k = 0; k < 16; k++) w[k * step + t] = g[t * 16 + k];
}

// Sixteen neighbouring filters of each of some channels, `step` apart, turned by half a circle, as rows of sixteen.
static NNS_WIDE void cvectors_wide_turned(const float *w, long step, long channels, float *g) {
  const nns_wide_int nines = {0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 99, 108, 117, 126, 135};
  for (long k = 0; k < channels; k++) {
    for (int line = 0; line < 9; line++) NNS_FETCH(w + (k + 2) * step + line * 16, 0);
#pragma clang loop unroll(full)
    for (int t = 0; t < 9; t++)
      *(nns_wide *)(g + (k * 9 + 8 - t) * 16) = cvectors_wide_gather(w + k * step + t, nines);
  }
}

// G g for one column of three.
NNS_WIDE_PART void cvectors_filter_six(nns_wide g0, nns_wide g1, nns_wide g2, nns_wide *t) {
  const float a2 = 0.390625f, b2 = 2.25f, zero = 1 / 0.87890625f, scaleA = 1 / (2 * a2 * (a2 - b2)), scaleB = 1 / (2 * b2 * (b2 - a2));
  const nns_wide evenA = __builtin_elementwise_fma(g2, cvectors_wide_of(a2), g0) * scaleA, oddA = g1 * (0.625f * scaleA);
  const nns_wide evenB = __builtin_elementwise_fma(g2, cvectors_wide_of(b2), g0) * scaleB, oddB = g1 * (1.5f * scaleB);
  t[0] = g0 * zero;
  t[1] = evenA + oddA;
  t[2] = evenA - oddA;
  t[3] = evenB + oddB;
  t[4] = evenB - oddB;
  t[5] = g2;
}
NNS_WIDE_PART void cvectors_filter_four(nns_wide g0, nns_wide g1, nns_wide g2, nns_wide *t) {
  const nns_wide even = (g0 + g2) * 0.5f, odd = g1 * 0.5f;
  t[0] = g0;
  t[1] = even + odd;
  t[2] = even - odd;
  t[3] = g2;
}

// Rows `from` to `to` of G g Gᵀ of sixteen filters and some channels, of which each has nine rows in `g`; the first of the rows begins at u, points are `pitch` apart.
NNS_WIDE_PART void cvectors_filters(const int side, const float *g, long channels, float *u, long pitch, int from, int to) {
  for (long k = 0; k < channels; k++) {
    const nns_wide *filter = (const nns_wide *)(g + k * 144);
    nns_wide half[3][6], t[6];
#pragma clang loop unroll(full)
    for (int j = 0; j < 3; j++) {
      if (side == 6) cvectors_filter_six(filter[j], filter[3 + j], filter[6 + j], half[j]);
      else cvectors_filter_four(filter[j], filter[3 + j], filter[6 + j], half[j]);
    }
#pragma clang loop unroll(full)
    for (int i = 0; i < side; i++) {
      if (i < from || i >= to) continue;
      float *target = u + k * 16 + (i - from) * side * pitch;
      if (side == 6) cvectors_filter_six(half[0][i], half[1][i], half[2][i], t);
      else cvectors_filter_four(half[0][i], half[1][i], half[2][i], t);
#pragma clang loop unroll(full)
      for (int j = 0; j < side; j++) *(nns_wide *)(target + j * pitch) = t[j];
    }
  }
}

// Gᵀ u for one column of six: the transpose of `cvectors_filter_six`.
NNS_WIDE_PART void cvectors_filter_gradient(const nns_wide *u, long step, nns_wide *t, long result) {
  const float a2 = 0.390625f, b2 = 2.25f, zero = 1 / 0.87890625f, scaleA = 1 / (2 * a2 * (a2 - b2)), scaleB = 1 / (2 * b2 * (b2 - a2));
  const nns_wide u1 = u[step], u2 = u[2 * step], u3 = u[3 * step], u4 = u[4 * step];
  const nns_wide evenA = (u1 + u2) * scaleA, oddA = (u1 - u2) * (0.625f * scaleA), evenB = (u3 + u4) * scaleB, oddB = (u3 - u4) * (1.5f * scaleB);
  t[0] = u[0] * zero + evenA + evenB;
  t[result] = oddA + oddB;
  t[2 * result] = __builtin_elementwise_fma(evenB, cvectors_wide_of(b2), __builtin_elementwise_fma(evenA, cvectors_wide_of(a2), u[5 * step]));
}

// Gᵀ u G of sixteen filters and some channels: sums of points lie `pitch` apart, those of channels `row`, those of `parts` threads `part`. Each channel gets nine rows
// of `g`.
static NNS_WIDE void cvectors_wide_filter_gradients(const float *sums, long pitch, long row, long parts, long part, long channels, float *g) {
  for (long k = 0; k < channels; k++) {
    nns_wide total[36], half[18];
#pragma clang loop unroll(disable)
    for (int point = 0; point < 36; point++) {
      const float *source = sums + k * row + point * pitch;
      nns_wide sum = *(const nns_wide *)source;
      NNS_FETCH(source + row, 0);
      for (long p = 1; p < parts; p++) sum += *(const nns_wide *)(source + p * part);
      total[point] = sum;
    }
#pragma clang loop unroll(full)
    for (int j = 0; j < 6; j++) cvectors_filter_gradient(total + j, 6, half + j, 6);
#pragma clang loop unroll(full)
    for (int i = 0; i < 3; i++) {
      nns_wide t[3];
      cvectors_filter_gradient(half + i * 6, 1, t, 1);
      for (int j = 0; j < 3; j++) *(nns_wide *)(g + (k * 9 + i * 3 + j) * 16) = t[j];
    }
  }
}

// A y for one column of four: the transpose of `cvectors_output_column`.
NNS_WIDE_PART void cvectors_output_gradient(const nns_wide *y, long step, nns_wide *t) {
  const nns_wide y0 = y[0], y1 = y[step], y2 = y[2 * step], y3 = y[3 * step];
  const nns_wide evenA = __builtin_elementwise_fma(y2, cvectors_wide_of(0.390625f), y0), oddA = __builtin_elementwise_fma(y3, cvectors_wide_of(0.244140625f), y1 * 0.625f);
  const nns_wide evenB = __builtin_elementwise_fma(y2, cvectors_wide_of(2.25f), y0), oddB = __builtin_elementwise_fma(y3, cvectors_wide_of(3.375f), y1 * 1.5f);
  t[0] = y0;
  t[1] = evenA + oddA;
  t[2] = evenA - oddA;
  t[3] = evenB + oddB;
  t[4] = evenB - oddB;
  t[5] = y3;
}

// Rows `from` to `to` of A y Aᵀ of a tile of `rows` by `columns` results, up to 4x4, and some groups of filters; y is where the tile's first one of the first group lies.
static NNS_WIDE void cvectors_wide_tile_gradient(const float *y, const nns_tiles *s, int rows, int columns, long groups, float *m, int from, int to) {
  nns_wide window[16], half[24], t[6];
  const long pitch = s->pitch / 16;
  for (long g = 0; g < groups; g++) {
    const nns_wide *source = (const nns_wide *)(y + g * s->plane);
    for (int i = 0; i < 4; i++)
      for (int j = 0; j < 4; j++) window[i * 4 + j] = i < rows && j < columns ? source[i * s->width + j] : cvectors_wide_of(0);
#pragma clang loop unroll(full)
    for (int j = 0; j < 4; j++) {
      cvectors_output_gradient(window + j, 4, t);
      for (int i = 0; i < 6; i++) half[i * 4 + j] = t[i];
    }
    for (int i = from; i < to; i++) {
      nns_wide *target = (nns_wide *)(m + g * 16) + i * 6 * pitch;
      cvectors_output_gradient(half + i * 4, 1, t);
#pragma clang loop unroll(full)
      for (int j = 0; j < 6; j++) target[j * pitch] = t[j];
    }
  }
}

static NNS_WIDE void cvectors_wide_filters(int side, const float *g, long channels, float *u, long pitch, int from, int to) {
  if (side == 6) cvectors_filters(6, g, channels, u, pitch, from, to);
  else cvectors_filters(4, g, channels, u, pitch, from, to);
}

// Elementary functions as `VectorMath` has them.
NNS_WIDE_PART nns_wide cvectors_wide_fma(nns_wide a, nns_wide b, nns_wide c) { return __builtin_elementwise_fma(a, b, c); }
NNS_WIDE_PART nns_wide cvectors_wide_exp(nns_wide x) {
  const nns_wide limited = cvectors_wide_limit(x, cvectors_wide_of(-87), cvectors_wide_of(87)), round = cvectors_wide_of(12582912);
  const nns_wide shifted = cvectors_wide_fma(limited, cvectors_wide_of(1.44269504f), round), n = shifted - round;
  const nns_wide r = cvectors_wide_fma(n, cvectors_wide_of(2.1219444e-4f), cvectors_wide_fma(n, cvectors_wide_of(-0.693359375f), limited));
  nns_wide p = cvectors_wide_of(1.98756915e-4f);
  p = cvectors_wide_fma(p, r, cvectors_wide_of(1.39819995e-3f));
  p = cvectors_wide_fma(p, r, cvectors_wide_of(8.33345191e-3f));
  p = cvectors_wide_fma(p, r, cvectors_wide_of(4.16657959e-2f));
  p = cvectors_wide_fma(p, r, cvectors_wide_of(1.66666655e-1f));
  p = cvectors_wide_fma(p, r, cvectors_wide_of(0.5f));
  const nns_wide_int power = ((nns_wide_int)shifted << 23) + 0x3F800000;
  return cvectors_wide_fma(p, r * r, r + 1) * (nns_wide)power;
}
NNS_WIDE_PART nns_wide cvectors_wide_sigmoid(nns_wide x) { return 1 / (1 + cvectors_wide_exp(-x)); }
NNS_WIDE_PART nns_wide cvectors_wide_tanh(nns_wide x) {
  const nns_wide z = x * x;
  nns_wide q = cvectors_wide_of(-5.70498872e-3f);
  q = cvectors_wide_fma(q, z, cvectors_wide_of(2.06390888e-2f));
  q = cvectors_wide_fma(q, z, cvectors_wide_of(-5.3739711e-2f));
  q = cvectors_wide_fma(q, z, cvectors_wide_of(1.33314423e-1f));
  q = cvectors_wide_fma(q, z, cvectors_wide_of(-3.33332823e-1f));
  const nns_wide near = cvectors_wide_fma(x * z, q, x);
  const nns_wide_int sign = (nns_wide_int)x & (int)0x80000000, size = (nns_wide_int)x & 0x7FFFFFFF;
  const nns_wide far = 1 - 2 / (cvectors_wide_exp((nns_wide)size + (nns_wide)size) + 1);
  const nns_mask isFar = cvectors_wide_above((nns_wide)size, cvectors_wide_of(0.625f));
  return cvectors_wide_choose(isFar, (nns_wide)((nns_wide_int)far | sign), near);
}

// A row of a step of a recurrent layer, as `RecurrentStep` names its parts; `products` are those with the state's weights, sums of a unit `distance` apart.
typedef struct {
  float *gates;
  const float *bias, *hidden_bias, *states_before, *cells_before, *products;
  float *states, *cells, *kept, *output, *gate_gradient, *hidden_gradient, *state_gradient, *cell_gradient;
  long width, distance;
} nns_recurrent;

#define NNS_UNITS(units) \
  for (long j = 0; j < units; j += 16) { \
    const nns_mask mask = units - j >= 16 ? 0xFFFF : (1 << (units - j)) - 1; \
    const long width = s->width; \
    float *g = s->gates + j, *d = s->gate_gradient + j; \
    const float *r = s->products + j; \
    (void)d;
#define NNS_SUM(k) (cvectors_wide_some(g + k * width, mask) + *(const nns_wide *)(r + k * s->distance) + cvectors_wide_some(s->bias + k * width + j, mask))

static NNS_WIDE void cvectors_wide_lstm(const nns_recurrent *s, long units) {
  NNS_UNITS(units)
    const nns_wide i = cvectors_wide_sigmoid(NNS_SUM(0)), f = cvectors_wide_sigmoid(NNS_SUM(1)), u = cvectors_wide_tanh(NNS_SUM(2)), o = cvectors_wide_sigmoid(NNS_SUM(3));
    const nns_wide cell = cvectors_wide_fma(f, cvectors_wide_some(s->cells_before + j, mask), i * u), bounded = cvectors_wide_tanh(cell), state = o * bounded;
    cvectors_wide_put(g, i, mask);
    cvectors_wide_put(g + width, f, mask);
    cvectors_wide_put(g + 2 * width, u, mask);
    cvectors_wide_put(g + 3 * width, o, mask);
    cvectors_wide_put(s->cells + j, cell, mask);
    cvectors_wide_put(s->kept + j, bounded, mask);
    cvectors_wide_put(s->states + j, state, mask);
    cvectors_wide_put(s->output + j, state, mask);
  }
}

static NNS_WIDE void cvectors_wide_lstm_gradient(const nns_recurrent *s, long units) {
  NNS_UNITS(units)
    const nns_wide i = cvectors_wide_some(g, mask), f = cvectors_wide_some(g + width, mask), u = cvectors_wide_some(g + 2 * width, mask), o = cvectors_wide_some(g + 3 * width, mask);
    const nns_wide bounded = cvectors_wide_some(s->kept + j, mask);
    const nns_wide dy = *(const nns_wide *)r + cvectors_wide_some(s->state_gradient + j, mask) + cvectors_wide_some(s->output + j, mask);
    const nns_wide cell = cvectors_wide_some(s->cell_gradient + j, mask) + dy * o * (1 - bounded * bounded);
    cvectors_wide_put(d, cell * u * i * (1 - i), mask);
    cvectors_wide_put(d + width, cell * cvectors_wide_some(s->cells_before + j, mask) * f * (1 - f), mask);
    cvectors_wide_put(d + 2 * width, cell * i * (1 - u * u), mask);
    cvectors_wide_put(d + 3 * width, dy * bounded * o * (1 - o), mask);
    cvectors_wide_put(s->cell_gradient + j, cell * f, mask);
    cvectors_wide_put(s->state_gradient + j, cvectors_wide_of(0), mask);
  }
}

static NNS_WIDE void cvectors_wide_gru(const nns_recurrent *s, long units) {
  NNS_UNITS(units)
    const nns_wide reset = cvectors_wide_sigmoid(NNS_SUM(0)), z = cvectors_wide_sigmoid(NNS_SUM(1));
    const nns_wide inner = *(const nns_wide *)(r + 2 * s->distance) + cvectors_wide_some(s->hidden_bias + j, mask);
    const nns_wide u = cvectors_wide_tanh(cvectors_wide_some(g + 2 * width, mask) + cvectors_wide_some(s->bias + 2 * width + j, mask) + reset * inner);
    const nns_wide state = (1 - z) * u + z * cvectors_wide_some(s->states_before + j, mask);
    cvectors_wide_put(s->kept + j, inner, mask);
    cvectors_wide_put(g, reset, mask);
    cvectors_wide_put(g + width, z, mask);
    cvectors_wide_put(g + 2 * width, u, mask);
    cvectors_wide_put(s->states + j, state, mask);
    cvectors_wide_put(s->output + j, state, mask);
  }
}

static NNS_WIDE void cvectors_wide_gru_gradient(const nns_recurrent *s, long units) {
  NNS_UNITS(units)
    float *h = s->hidden_gradient + j;
    const nns_wide reset = cvectors_wide_some(g, mask), z = cvectors_wide_some(g + width, mask), u = cvectors_wide_some(g + 2 * width, mask);
    const nns_wide dy = *(const nns_wide *)r + cvectors_wide_some(s->state_gradient + j, mask) + cvectors_wide_some(s->output + j, mask);
    const nns_wide du = dy * (1 - z) * (1 - u * u), first = du * cvectors_wide_some(s->kept + j, mask) * reset * (1 - reset);
    const nns_wide second = dy * (cvectors_wide_some(s->states_before + j, mask) - u) * z * (1 - z);
    cvectors_wide_put(d, first, mask);
    cvectors_wide_put(d + width, second, mask);
    cvectors_wide_put(d + 2 * width, du, mask);
    cvectors_wide_put(h, first, mask);
    cvectors_wide_put(h + width, second, mask);
    cvectors_wide_put(h + 2 * width, du * reset, mask);
    cvectors_wide_put(s->state_gradient + j, dy * z, mask);
  }
}
#undef NNS_SUM
#undef NNS_UNITS

// Maximum pooling of rectified lines (x - middle) * factor + offset of sixteen channels, of which neither is kept: the windows of a row of results.
typedef struct {
  const float *middle, *factor, *offset;
  long width, outWidth, kernel, stride, pad;
} nns_maxima;

// The gradients that a row of maxima passes on, each to the first element of its window that equals it; none where the maximum is zero. `data` and `targets` are the
// rows of the windows that lie in the picture, rows of targets get the gradients added; without targets, `sums` gets the sum of the gradients and that of the
// gradients times the elements' distance from the middle.
NNS_WIDE_PART void cvectors_pass_maxima(
  const int isSum, const float *const *data, float *const *targets, long rows, const nns_maxima *s, const float *results, const float *gradients, float *sums) {
  const nns_wide middle = *(const nns_wide *)s->middle, factor = *(const nns_wide *)s->factor, offset = *(const nns_wide *)s->offset, zero = cvectors_wide_of(0);
  nns_wide total = zero, moment = zero;
  for (long j = 0; j < s->outWidth; j++) {
    const nns_wide best = *(const nns_wide *)(results + j * 16);
    typedef int nns_mask __attribute__((vector_size(64)));
    nns_mask left = best > zero;
    const nns_wide gradient = *(const nns_wide *)(gradients + j * 16);
    const long start = j * s->stride - s->pad, low = start < 0 ? 0 : start, high = start + s->kernel < s->width ? start + s->kernel : s->width;
    for (long r = 0; r < rows; r++) {
      for (long c = low; c < high; c++) {
        const nns_wide distance = *(const nns_wide *)(data[r] + c * 16) - middle;
        const nns_mask isFirst = (__builtin_elementwise_fma(distance, factor, offset) == best) & left;
        const nns_wide passed = (nns_wide)((nns_mask)gradient & isFirst);
        left &= ~isFirst;
        if (isSum) {
          total += passed;
          moment = __builtin_elementwise_fma(passed, distance, moment);
        } else *(nns_wide *)(targets[r] + c * 16) += passed;
      }
    }
  }
  if (isSum) {
    *(nns_wide *)sums = total;
    *(nns_wide *)(sums + 16) = moment;
  }
}

static NNS_WIDE void cvectors_wide_maxima_gradient(
  const float *const *data, float *const *targets, long rows, const nns_maxima *s, const float *results, const float *gradients) {
  cvectors_pass_maxima(0, data, targets, rows, s, results, gradients, 0);
}

static NNS_WIDE void cvectors_wide_maxima_sums(const float *const *data, long rows, const nns_maxima *s, const float *results, const float *gradients, float *sums) {
  cvectors_pass_maxima(1, data, 0, rows, s, results, gradients, sums);
}
#endif
#endif
