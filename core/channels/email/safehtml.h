#pragma once

#include <QString>
#include <QStringList>

namespace trato::channels {

/// Pictures that lie elsewhere tell the sender that, when and where a mail was read.
enum class RemoteImages { Blocked, Shown };

struct SafeHtml {
    QString html;         ///< the body's inside: known elements only, well formed, every attribute quoted
    int remoteImages = 0; ///< how many pictures lie elsewhere, also where they are blocked
};

/// An HTML mail written anew from a list of what is known to be harmless: no scripts, styles sheets, frames, forms,
/// plugins, media or vector drawings, no addresses but those of links (http, https, mailto, tel) and pictures. A
/// picture of the mail itself ("cid:" of `contentIds`) becomes "part/<its place in the list>".
SafeHtml safeHtml(const QString& html, const QStringList& contentIds, RemoteImages remote);

} // namespace trato::channels
