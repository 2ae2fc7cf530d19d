import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choleskySolve } from "./index.ts";
import { settings } from "./testing/arbitrary-chain.ts";

describe("choleskySolve", () => {
  it("gives a solution that puts the right-hand sides back", () => {
    const square = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        columns: fc.integer({ min: 1, max: 3 }),
        root: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: n * n,
          maxLength: n * n,
        }),
        right: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: n * 3,
          maxLength: n * 3,
        }),
      }),
    );
    fc.assert(
      fc.property(square, ({ n, columns, root, right }) => {
        // B Bᵗ + I is positive definite and well conditioned whatever B.
        const matrix = Float64Array.from({ length: n * n }, (_, i) => {
          const row = Math.floor(i / n);
          const column = i % n;
          let sum = row === column ? 1 : 0;
          for (let k = 0; k < n; k += 1)
            sum += (root[row * n + k] ?? 0) * (root[column * n + k] ?? 0);
          return sum;
        });
        const b = Float64Array.from(right.slice(0, n * columns));
        const x = b.slice();
        choleskySolve(matrix.slice(), x, n, columns);
        for (let row = 0; row < n; row += 1) {
          for (let column = 0; column < columns; column += 1) {
            let sum = 0;
            for (let k = 0; k < n; k += 1)
              sum +=
                (matrix[row * n + k] ?? NaN) * (x[k * columns + column] ?? NaN);
            // Condition number below 40: a few hundred roundings.
            expect(
              Math.abs(sum - (b[row * columns + column] ?? NaN)),
            ).toBeLessThan(1e-13);
          }
        }
      }),
      settings,
    );
  });

  it("reads only the lower triangle and leaves its factor there", () => {
    const matrix = Float64Array.of(4, NaN, 2, 5);
    const right = Float64Array.of(8, 9);
    choleskySolve(matrix, right, 2, 1);
    expect([...right]).toEqual([1.375, 1.25]);
    expect([matrix[0], matrix[2], matrix[3]]).toEqual([2, 1, 2]);
  });

  it.each<[string, number[], number[], number, number]>([
    ["a matrix that is not positive definite", [1, 2, 2, 1], [1, 1], 2, 1],
    ["an empty matrix of order 1", [0], [1], 1, 1],
    ["entries that are no numbers", [NaN], [1], 1, 1],
    ["a matrix of the wrong length", [1, 2, 3], [1, 1], 2, 1],
    ["a right-hand side of the wrong length", [1], [1, 1, 1], 1, 2],
  ])("refuses %s", (_what, matrix, right, n, columns) => {
    expect(() =>
      choleskySolve(
        Float64Array.from(matrix),
        Float64Array.from(right),
        n,
        columns,
      ),
    ).toThrow(RangeError);
  });
});
