#include "channels/email/charset.h"
#include "channels/email/htmltext.h"
#include "channels/email/quotedtext.h"
#include "channels/email/safehtml.h"
#include "fuzz/readers.h"

#include <cstdlib>

void trato::fuzz::readHtml(QByteArrayView bytes)
{
    using namespace channels;
    const QString html = decodedText(bytes.toByteArray(), bytes.size() % 2 ? "utf-8" : "iso-8859-1");
    const SafeHtml safe = safeHtml(html, {QStringLiteral("logo@exemplo.com.br")}, RemoteImages::Blocked);
    // Text and attributes are escaped, so a tag is one of those that are let through.
    for (const char16_t* never :
        {u"<script", u"<iframe", u"<object", u"<style", u"<form", u"<svg", u"<link", u"<meta"}) {
        if (safe.html.contains(QStringView(never), Qt::CaseInsensitive))
            std::abort();
    }
    (void)safeHtml(html, {}, RemoteImages::Shown);
    newText(textFromHtml(html));
    newText(html);
}
