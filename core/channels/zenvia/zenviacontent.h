#pragma once

#include "channels/event.h"

#include <QJsonArray>
#include <QStringList>

namespace trato::channels {

/// What the parts ("contents") of a message that came by Zenvia say together.
struct ZenviaContents {
    /// Of the part that weighs most: a tapped button, then the first file, then text.
    MessageKind kind = MessageKind::Unsupported;
    /// Texts and captions, line by line.
    QString text = {};
    QString payload = {};
    std::vector<Media> media = {};
    QString visitor = {};
    /// Places and contacts, and whole parts of unknown kinds, by Zenvia's names.
    QJsonObject extra = {};
    /// Zenvia's names of the kinds that are not understood.
    QStringList unknown = {};
};

ZenviaContents readZenviaContents(const QJsonArray& contents);

} // namespace trato::channels
