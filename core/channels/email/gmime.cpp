#include "channels/email/gmime.h"

#include "channels/wire.h"

#include <mutex>

namespace trato::channels::gmime {

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

Options parserOptions()
{
    static const char* charsets[] = {"utf-8", "windows-1252", nullptr};
    Options options(g_mime_parser_options_new());
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    return options;
}

Object<GMimeMessage> parse(const QByteArray& bytes)
{
    initialise();
    const Object<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Object<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    // Content is copied out of the stream, which ends with this function.
    g_mime_parser_set_persist_stream(parser.get(), FALSE);
    const Options options = parserOptions();
    return Object<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

QString text(const char* utf8) { return utf8 ? wire::storable(QString::fromUtf8(utf8)) : QString(); }

QByteArray content(GMimePart* part)
{
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const Object<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

QByteArray headers(GMimeObject* object)
{
    const Text all(g_mime_object_get_headers(object, nullptr));
    return all ? QByteArray(all.get()) : QByteArray();
}

} // namespace trato::channels::gmime
