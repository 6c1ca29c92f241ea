#pragma once

#include <QString>

namespace trato::channels {

/// What a reader would see of an HTML e-mail, as plain text: no markup, no scripts or styles, blocks on lines of their
/// own, entities resolved. Quoted history (blockquote) is marked with "> " as in plain mail.
QString textFromHtml(QStringView html);

} // namespace trato::channels
