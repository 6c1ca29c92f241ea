#ifdef __SANITIZE_ADDRESS__
// What fontconfig read once it keeps for as long as the thread lives, where the leak checker doesn't look.
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig";
}
#endif
