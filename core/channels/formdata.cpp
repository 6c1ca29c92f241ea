#include "channels/formdata.h"

#include <QUrl>

#include <algorithm>

namespace trato::channels {

namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray copy = text.toByteArray();
    copy.replace('+', ' ');
    return QByteArray::fromPercentEncoding(copy);
}

} // namespace

FormData FormData::parse(QByteArrayView body)
{
    FormData form;
    const QByteArray bytes = body.trimmed().toByteArray();
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype found = bytes.indexOf('&', from);
        const qsizetype to = found < 0 ? bytes.size() : found;
        const QByteArrayView field = QByteArrayView(bytes).sliced(from, to - from);
        const qsizetype equals = field.indexOf('=');
        if (!field.isEmpty())
            form.m_fields.emplace_back(decoded(equals < 0 ? field : field.first(equals)),
                equals < 0 ? QByteArray() : decoded(field.sliced(equals + 1)));
        from = to + 1;
    }
    return form;
}

QString FormData::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, [name](const auto& field) { return field.first == name; });
    return found == m_fields.end() ? QString() : QString::fromUtf8(found->second);
}

bool FormData::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [name](const auto& field) { return field.first == name; });
}

QByteArray formEncoded(const std::vector<std::pair<QString, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body.replace("%20", "+");
}

} // namespace trato::channels
