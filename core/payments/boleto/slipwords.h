#pragma once

#include <QDate>
#include <QString>

namespace trato::payments::slip {

/// A text of resources/payments/slip.toml: "labels.due". What is missing there shows its key.
QString words(const char* key);

/// "10/12/2026"; empty for none.
QString dateWords(QDate date);

} // namespace trato::payments::slip
