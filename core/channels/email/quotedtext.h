#pragma once

#include <QString>

namespace trato::channels {

/// What the writer of an e-mail wrote now: without the quoted history ("> …", "Em seg., … escreveu:", "-----Mensagem
/// original-----", Outlook's header block) and the signature below "-- ". When nothing would be left (an answer written
/// between the quotes, a bare forward), the whole text.
QString newText(const QString& text);

} // namespace trato::channels
