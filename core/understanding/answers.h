#pragma once

#include "understanding/language/labels.h"
#include "understanding/language/words.h"

#include <QStringView>

#include <optional>

namespace trato::understanding {

/// An intent that needs no model: a stop word, or a short answer to what was asked.
struct PlainAnswer {
    Intent intent = Intent::Other;
    double confidence = 0.0;
};

/// `before` is what we last said. SAIR and CANCELAR leave a menu when one is open (unsure, so that a human or one more
/// question decides); otherwise every stop word alone in its message is an opt-out.
std::optional<PlainAnswer> plainAnswer(const Words& words, QStringView before);

} // namespace trato::understanding
