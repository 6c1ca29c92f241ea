#pragma once

namespace trato::text {

/// The Latin letter that a small Cyrillic, Greek or other letter looks like (а, е, о, р, ѕ, ν …); any other sign
/// itself. Who writes to people behind the back of a machine writes so: people read what it looks like.
char16_t latinLookalike(char16_t small);

} // namespace trato::text
