#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace trato::channels {

/// A picture or other part that an HTML mail shows inside.
struct InlinePart {
    QString contentId;
    QString mimeType;
    QByteArray bytes;
};

/// The HTML of a mail as it was sent, and what belongs inside it.
struct HtmlMail {
    QString html;
    std::vector<InlinePart> parts;
};

/// From the kept .eml; empty HTML when it has none. Code `unreadable_email`.
Result<HtmlMail> htmlOf(const QByteArray& email);

} // namespace trato::channels
