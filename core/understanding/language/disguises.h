#pragma once

#include <QString>

namespace trato::understanding {

/// Words written with figures or signs for letters ("m0rrer", "su1c1dio", "m@tar"), lest a filter of words finds them.
/// Only the grave ones are read so: elsewhere a figure between letters is a figure ("em3x", "dia1ou5").

/// Behind the last of the letters, figures and signs that stand together from `at` on; `at` itself where there are
/// letters alone.
int endOfDisguise(QStringView text, int at);

/// The grave word meant, folded; empty where `written` means none.
QString undisguised(QStringView written);

} // namespace trato::understanding
