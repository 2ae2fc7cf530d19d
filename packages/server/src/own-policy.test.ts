import { describe, expect, it } from "vitest";
import { ownPolicy } from "./own-policy.ts";

describe("ownPolicy", () => {
  it("leaves a page that takes everything from elsewhere to the server", () => {
    const page =
      '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>';
    expect(ownPolicy(page)).toBeUndefined();
  });

  it("allows no style to a page without one", () => {
    expect(ownPolicy("<script>1</script>")).toContain("style-src 'none'");
  });

  it("knows every script by its digest, and never allows what is merely inline", () => {
    // The digest of "1" is openssl's: printf 1 | openssl dgst -sha256 -binary | base64
    const policy = ownPolicy("<script>1</script><script>2</script>") ?? "";
    expect(policy).toMatch(
      /script-src 'sha256-a4ayc\/80\/OGda4BO\/1o\/V0etpOqiLx1JwB5S3beHW0s=' 'sha256-[^']+';/,
    );
    expect(policy).not.toContain("unsafe");
  });
});
