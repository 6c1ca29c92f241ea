#pragma once

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>

#include <memory>

/// GMime behind values and owners: nothing outside this folder sees a GObject.
namespace trato::channels::gmime {

/// Once for the process, by whoever comes first; GMime may be used from any thread afterwards.
void initialise();

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct Free {
    void operator()(void* memory) const { g_free(memory); }
};
struct FreeReferences {
    void operator()(GMimeReferences* references) const { g_mime_references_free(references); }
};
struct FreeOptions {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

template <class T>
using Object = std::unique_ptr<T, Unref>;
using Text = std::unique_ptr<char, Free>;
using References = std::unique_ptr<GMimeReferences, FreeReferences>;
using Options = std::unique_ptr<GMimeParserOptions, FreeOptions>;

/// Lenient, with UTF-8 and Windows-1252 for what names no character set.
Options parserOptions();

/// The message in `bytes`, or null when GMime finds none.
Object<GMimeMessage> parse(const QByteArray& bytes);

/// UTF-8 from GMime as storable text; null is empty.
QString text(const char* utf8);

/// The decoded bytes of a part (base64 and quoted-printable taken off).
QByteArray content(GMimePart* part);

/// Its serialised headers, as they came.
QByteArray headers(GMimeObject* object);

} // namespace trato::channels::gmime
