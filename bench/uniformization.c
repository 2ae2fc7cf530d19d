/*
 * Textbook uniformization of a continuous-time Markov chain, in plain C: the yardstick of bench/run.ts.
 *
 *   cc -O3 -march=native -o uniformization uniformization.c -lm
 *   ./uniformization chains.bin [runs] [draws]
 *
 * For every draw of the first path it carries the start forward week by week. With clock rate q = the
 * largest exit rate of the draw and jump matrix J = I + Q/q, one week is the sum over n of
 * Poisson(n; q) v J^n, cut where the Poisson mass left out is below 1e-12. Jump matrix and Poisson
 * weights are made once a draw; J is sparse and walked by columns, so that each new entry is one dot
 * product. Prints one line a run: seconds, mean of back after the last week, and that mean weighted by
 * the draw's number, which tells when draws are mixed up. Reading the file is not in the time.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TOLERANCE 1e-12
#define MAX_STATES 64
#define MAX_TERMS 4096

typedef struct {
  int32_t states, moves, draws, paths, weeks, not_back_count;
} Header;

typedef struct {
  Header size;
  int32_t *ends;     /* from, to of each move */
  int32_t *not_back;
  double *start;     /* draws x states */
  double *rates;     /* paths x draws x moves */
} Chains;

static void fail(const char *why) {
  fprintf(stderr, "uniformization: %s\n", why);
  exit(1);
}

static void *read_array(FILE *file, size_t count, size_t width) {
  void *array = malloc(count * width + 1);
  if (!array || fread(array, width, count, file) != count) fail("the chains are shorter than their header says");
  return array;
}

static Chains read_chains(const char *path) {
  Chains c;
  char magic[8];
  FILE *file = fopen(path, "rb");
  if (!file) fail("cannot open the chains");
  if (fread(magic, 1, 8, file) != 8 || memcmp(magic, "SPCHAIN1", 8) != 0) fail("not a file of chains");
  if (fread(&c.size, sizeof c.size, 1, file) != 1) fail("the header is cut off");
  if (c.size.states < 1 || c.size.states > MAX_STATES) fail("too many states");
  c.ends = read_array(file, 2 * (size_t)c.size.moves, sizeof(int32_t));
  c.not_back = read_array(file, (size_t)c.size.not_back_count, sizeof(int32_t));
  long at = ftell(file);
  fseek(file, (at + 7) / 8 * 8, SEEK_SET);
  c.start = read_array(file, (size_t)c.size.draws * c.size.states, sizeof(double));
  c.rates = read_array(file, (size_t)c.size.paths * c.size.draws * c.size.moves, sizeof(double));
  fclose(file);
  return c;
}

/* Moves sorted by where they lead: those into state s are order[first[s]] .. order[first[s + 1] - 1]. */
static void sort_by_target(const Chains *c, int32_t *first, int32_t *order, int32_t *source) {
  int32_t next = 0;
  for (int32_t s = 0; s < c->size.states; s++) {
    first[s] = next;
    for (int32_t m = 0; m < c->size.moves; m++)
      if (c->ends[2 * m + 1] == s) {
        source[next] = c->ends[2 * m];
        order[next++] = m;
      }
  }
  first[c->size.states] = next;
}

/* Poisson weights up to the term after which less than TOLERANCE is left; returns how many. */
static int poisson_weights(double mean, double *weight) {
  double term = exp(-mean), sum = term;
  int terms = 1;
  weight[0] = term;
  while (1 - sum > TOLERANCE && terms < MAX_TERMS) {
    term *= mean / terms;
    weight[terms++] = term;
    sum += term;
    if (terms > mean && term < TOLERANCE * 1e-4) break; /* what is left to add is rounding */
  }
  return terms;
}

/* One draw through all weeks; the row v is overwritten by the row at the end. */
static void carry(const Chains *c, const double *restrict rate, const int32_t *restrict first,
                  const int32_t *restrict order, const int32_t *restrict source, double *restrict jump,
                  double *restrict v) {
  const int states = c->size.states, moves = c->size.moves;
  double exit_rate[MAX_STATES] = {0}, stay[MAX_STATES], weight[MAX_TERMS];
  double a[MAX_STATES], b[MAX_STATES], sum[MAX_STATES];
  double clock = 0;
  for (int m = 0; m < moves; m++) exit_rate[c->ends[2 * m]] += rate[m];
  for (int s = 0; s < states; s++)
    if (exit_rate[s] > clock) clock = exit_rate[s];
  if (clock == 0) return;
  for (int s = 0; s < states; s++) stay[s] = 1 - exit_rate[s] / clock;
  for (int i = 0; i < moves; i++) jump[i] = rate[order[i]] / clock;
  const int terms = poisson_weights(clock, weight);

  for (int week = 0; week < c->size.weeks; week++) {
    double *now = a, *next = b;
    for (int s = 0; s < states; s++) {
      now[s] = v[s];
      sum[s] = weight[0] * v[s];
    }
    for (int n = 1; n < terms; n++) {
      for (int s = 0; s < states; s++) {
        double p = now[s] * stay[s];
        for (int i = first[s]; i < first[s + 1]; i++) p += now[source[i]] * jump[i];
        next[s] = p;
        sum[s] += weight[n] * p;
      }
      double *swap = now;
      now = next;
      next = swap;
    }
    memcpy(v, sum, (size_t)states * sizeof *v);
  }
}

static double seconds_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int count, char **argument) {
  if (count < 2) fail("usage: uniformization chains.bin [runs] [draws]");
  const Chains c = read_chains(argument[1]);
  const int runs = count > 2 ? atoi(argument[2]) : 1;
  const int draws = count > 3 && atoi(argument[3]) < c.size.draws ? atoi(argument[3]) : c.size.draws;
  const int states = c.size.states, moves = c.size.moves;
  int32_t first[MAX_STATES + 1];
  int32_t *order = malloc((size_t)moves * sizeof *order), *source = malloc((size_t)moves * sizeof *source);
  double *jump = malloc((size_t)moves * sizeof *jump);
  if (!order || !source || !jump || draws < 1) fail("nothing to do, or no memory to do it in");
  sort_by_target(&c, first, order, source);

  for (int run = 0; run < runs; run++) {
    double v[MAX_STATES], mean = 0, weighted = 0;
    const double began = seconds_now();
    for (int d = 0; d < draws; d++) {
      memcpy(v, c.start + (size_t)d * states, (size_t)states * sizeof *v);
      carry(&c, c.rates + (size_t)d * moves, first, order, source, jump, v);
      double back = 1;
      for (int i = 0; i < c.size.not_back_count; i++) back -= v[c.not_back[i]];
      mean += back;
      weighted += back * (d + 1);
    }
    printf("%.9f %.17g %.17g\n", seconds_now() - began, mean / draws, weighted / draws / (draws + 1) * 2);
  }
  return 0;
}
