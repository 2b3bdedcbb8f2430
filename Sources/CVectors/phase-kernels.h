// Parts of `StridedConvolution` on vectors of `NNS_COUNT` numbers, `NNS_VECTOR`s: included by phases.h once for each kind of processor, whose functions have names of their own.

NNS_PART void NNS(phase_points)(const int points, const NNS_VECTOR *d, const nns_phase *s, float *v) {
#pragma clang loop unroll(full)
  for (int p = 0; p < points; p++) {
    const float *row = s->matrix + p * points;
    NNS_VECTOR sum = d[0] * row[0];
#pragma clang loop unroll(full)
    for (int j = 1; j < points; j++) sum = __builtin_elementwise_fma(d[j], NNS(of)(row[j]), sum);
    *(NNS_VECTOR *)(v + (p == points - 1 ? s->last : p * s->pitch)) = sum;
  }
}

// Tiles of a row of pixels with a group of channels side by side: the window of each begins `step` pixels after the one before, at pixel `first`, and has every `stride`-th
// one; zero outside of the row's `width`. Results of a tile are `distance` from those before.
NNS_PART void NNS(phase_tiles_of)(
  const int points, const float *x, long width, long first, long stride, long step, long tiles, const nns_phase *s, float *v, long distance) {
  for (long t = 0; t < tiles; t++, first += step, v += distance) {
    NNS_VECTOR d[8];
    // The row behind this one.
#pragma clang loop unroll(full)
    for (int j = 0; j < points; j++) NNS_FETCH(x + (width + first + j * stride) * NNS_COUNT, 0);
    if (first >= 0 && first + (points - 1) * stride < width) {
#pragma clang loop unroll(full)
      for (int j = 0; j < points; j++) d[j] = *(const NNS_VECTOR *)(x + (first + j * stride) * NNS_COUNT);
    } else {
#pragma clang loop unroll(full)
      for (int j = 0; j < points; j++) {
        const long column = first + j * stride;
        d[j] = column >= 0 && column < width ? *(const NNS_VECTOR *)(x + column * NNS_COUNT) : NNS(of)(0);
      }
    }
    NNS(phase_points)(points, d, s, v);
  }
}

// Neighbouring tiles of a plain row, as many as a vector has numbers, whose columns lie as rows: the window has every `stride`-th of them.
NNS_PART void NNS(phase_columns_of)(const int points, const float *columns, long stride, const nns_phase *s, float *v) {
  NNS_VECTOR d[8];
#pragma clang loop unroll(full)
  for (int j = 0; j < points; j++) d[j] = *(const NNS_VECTOR *)(columns + j * stride * NNS_COUNT);
  NNS(phase_points)(points, d, s, v);
}

#define NNS_POINTS(call) switch (points) { \
  case 4: { enum { n = 4 }; call; break; } \
  case 5: { enum { n = 5 }; call; break; } \
  case 6: { enum { n = 6 }; call; break; } \
  case 7: { enum { n = 7 }; call; break; } \
  default: { enum { n = 8 }; call; break; } }
static NNS_KIND void NNS(phase_tiles)(
  int points, const float *x, long width, long first, long stride, long step, long tiles, const nns_phase *s, float *v, long distance) {
  NNS_POINTS(NNS(phase_tiles_of)(n, x, width, first, stride, step, tiles, s, v, distance))
}
static NNS_KIND void NNS(phase_columns)(int points, const float *columns, long stride, const nns_phase *s, float *v) {
  NNS_POINTS(NNS(phase_columns_of)(n, columns, stride, s, v))
}
#undef NNS_POINTS

NNS_PART void NNS(block_rows)(const int rows, const int panels, const int isSideBySide, const float *v, const float *u, const nns_blocks *s, float *m) {
  const long row = s->row, depth = s->depth, panel = s->panel, plane = s->plane, pace = s->pace, nextPace = s->nextPace;
  const float *target = s->target, *next = s->next;
#if NNS_COUNT < 16
  const float *otherTarget = target + (panels - 1) * plane, *otherNext = next + (panels - 1) * panel;
#endif
  for (long done = 0; done < s->blocks; done += s->part) {
    const long end = done + s->part < s->blocks ? done + s->part : s->blocks;
    NNS_VECTOR sums[2][NNS_ROWS_AT_ONCE];
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++)
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) sums[p][r] = NNS(of)(0);
    for (long b = done; b < end; b++) {
      const float *p0 = v + s->offsets[b], *p3 = p0 + 3 * row, *p6 = p3 + 3 * row, *p9 = p6 + 3 * row, *p12 = p9 + 3 * row;
      // A pointer for every three rows, of which the compiler would make one again.
      if (!isSideBySide) {
        __asm__("" : "+r"(p0), "+r"(p3));
        if (NNS_ROWS_AT_ONCE > 6) __asm__("" : "+r"(p6), "+r"(p9), "+r"(p12));
      }
      for (long k = 0; k < depth; k++) {
        NNS_VECTOR factors[2];
#pragma clang loop unroll(full)
        for (int p = 0; p < panels; p++) {
          factors[p] = *(const NNS_VECTOR *)(u + p * panel);
#if NNS_COUNT == 16
          NNS_FETCH(target + p * plane, 1);
          // A first cache does not keep the panels of many channels.
          if (!isSideBySide) {
            __builtin_prefetch(u + p * panel + 128, 0, 3);
            NNS_FETCH(next + p * panel, 0);
          }
#endif
        }
#if NNS_COUNT < 16
        // These products take few cycles, so that the panels ask in turns.
        NNS_FETCH(target, 1);
        const float *further = target + 2 * pace;
        target = otherTarget;
        otherTarget = further;
        if (!isSideBySide) {
          NNS_FETCH(next, 0);
          further = next + 2 * nextPace;
          next = otherNext;
          otherNext = further;
          __asm__("" : "+r"(p0), "+r"(p3));
        }
#endif
#pragma clang loop unroll(full)
        for (int r = 0; r < rows; r++) {
          const NNS_VECTOR x = NNS(of)(isSideBySide ? p0[r] : (r < 3 ? p0 : r < 6 ? p3 : r < 9 ? p6 : r < 12 ? p9 : p12)[r % 3 * row]);
#pragma clang loop unroll(full)
          for (int p = 0; p < panels; p++) sums[p][r] = __builtin_elementwise_fma(x, factors[p], sums[p][r]);
        }
        u += NNS_COUNT;
#if NNS_COUNT == 16
        target += pace;
        next += nextPace;
#endif
        if (isSideBySide) p0 += row;
        else {
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
        NNS_VECTOR *place = (NNS_VECTOR *)(m + (r * panels + p) * NNS_COUNT);
        *place = done ? *place + sums[p][r] : sums[p][r];
      }
  }
}

NNS_PART void NNS(blocks_of)(const int panels, const int isSideBySide, long rows, const float *v, const float *u, const nns_blocks *s, float *m) {
#define NNS_ROWS(n) case n: NNS(block_rows)(n, panels, isSideBySide, v, u, s, m); break;
  switch (rows) {
  NNS_ROWS(1) NNS_ROWS(2) NNS_ROWS(3) NNS_ROWS(4) NNS_ROWS(5)
#if NNS_ROWS_AT_ONCE > 6
  NNS_ROWS(6) NNS_ROWS(7) NNS_ROWS(8) NNS_ROWS(9) NNS_ROWS(10) NNS_ROWS(11) NNS_ROWS(12) NNS_ROWS(13)
#endif
  default: NNS(block_rows)(NNS_ROWS_AT_ONCE, panels, isSideBySide, v, u, s, m);
  }
#undef NNS_ROWS
}

// Up to `NNS_ROWS_AT_ONCE` rows by one or two panels.
static NNS_KIND void NNS(blocks)(int panels, int isSideBySide, long rows, const float *v, const float *u, const nns_blocks *s, float *m) {
  if (panels == 2) {
    if (isSideBySide) NNS(blocks_of)(2, 1, rows, v, u, s, m);
    else NNS(blocks_of)(2, 0, rows, v, u, s, m);
  } else {
    if (isSideBySide) NNS(blocks_of)(1, 1, rows, v, u, s, m);
    else NNS(blocks_of)(1, 0, rows, v, u, s, m);
  }
}

NNS_PART void NNS(phase_results_of)(const int points, const int tile, const float *m, const nns_results *s, NNS_VECTOR bias, const float *addend, float *y, long columns) {
  const int pairs = (points - 2) / 2, isOdd = points % 2;
  const NNS_VECTOR low = NNS(of)(s->low), high = NNS(of)(s->high);
  NNS_VECTOR even[3], odd[3], single = bias;
#pragma clang loop unroll(full)
  for (int p = 0; p < pairs; p++) {
    const NNS_VECTOR a = *(const NNS_VECTOR *)(m + (1 + 2 * p) * s->pitch), b = *(const NNS_VECTOR *)(m + (2 + 2 * p) * s->pitch);
    even[p] = a + b;
    odd[p] = a - b;
  }
  if (isOdd) single = *(const NNS_VECTOR *)(m + (points - 2) * s->pitch);
  // Here whole tiles are told from others once, not at every result.
#define NNS_RESULT(i) { \
    NNS_VECTOR sum = bias; \
    if (i == 0) sum += *(const NNS_VECTOR *)m; \
    if (i == tile - 1) sum += *(const NNS_VECTOR *)(m + (points - 1) * s->pitch); \
    for (int p = 0; p < pairs; p++) sum = __builtin_elementwise_fma(i % 2 ? odd[p] : even[p], NNS(of)(s->powers[p * 8 + i]), sum); \
    if (isOdd) sum = __builtin_elementwise_fma(single, NNS(of)(s->powers[pairs * 8 + i]), sum); \
    if (addend) sum += *(const NNS_VECTOR *)(addend + i * NNS_COUNT); \
    *(NNS_VECTOR *)(y + i * NNS_COUNT) = NNS(limit)(sum, low, high); \
  }
  if (columns == tile) {
#pragma clang loop unroll(full)
    for (int i = 0; i < tile; i++) NNS_RESULT(i)
  } else {
    for (int i = 0; i < columns; i++) NNS_RESULT(i)
  }
#undef NNS_RESULT
}

NNS_PART void NNS(phase_rows)(
  const int points, const int tile, int panels, const float *m, const nns_results *s, long column, long count, const float *addend, float *y,
  nns_moments *moments) {
  for (int p = 0; p < panels; p++) {
    const NNS_VECTOR bias = *(const NNS_VECTOR *)(s->biases + p * NNS_COUNT);
    float *target = y + p * s->plane;
    const float *added = addend ? addend + p * s->plane : 0;
    long t = column;
    for (long k = 0; k < count; k++) {
      const long left = s->width - t * tile, columns = left < tile ? left : tile;
      NNS(phase_results_of)(points, tile, m + (k * panels + p) * NNS_COUNT, s, bias, added, target, columns);
      target += columns * NNS_COUNT;
      if (added) added += columns * NNS_COUNT;
      if (++t == s->tiles) t = 0;
    }
#if NNS_COUNT == 16
    // Rows lie one behind the other.
    if (moments) cvectors_gather(moments + p, (const NNS_VECTOR *)(y + p * s->plane), 0, 1, (int)(target - y - p * s->plane) / NNS_COUNT);
#endif
  }
}

// `count` tiles one behind the other, from tile `column` of a row on, whose results begin at `y`, of one or two panels. With `moments`, one for each panel, these get
// the results added.
static NNS_KIND void NNS(phase_results)(
  int points, int tile, int panels, const float *m, const nns_results *s, long column, long count, const float *addend, float *y, nns_moments *moments) {
#define NNS_RESULTS(n, t) if (points == n && tile == t) { NNS(phase_rows)(n, t, panels, m, s, column, count, addend, y, moments); return; }
  NNS_RESULTS(5, 4) NNS_RESULTS(6, 4) NNS_RESULTS(7, 4) NNS_RESULTS(8, 4) NNS_RESULTS(6, 5) NNS_RESULTS(7, 5) NNS_RESULTS(8, 5)
#undef NNS_RESULTS
}
