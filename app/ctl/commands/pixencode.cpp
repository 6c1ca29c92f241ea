#include "app/ctl/commands/pixencode.h"

#include "payments/pix/brcode.h"
#include "payments/pix/qrcode.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QSaveFile>

namespace trato::ctl {

namespace {

Result<QByteArray> drawing(const QString& path, const QString& payload)
{
    const bool svg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (!svg && !path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return failure(QStringLiteral("unknown_image_format"),
            QCoreApplication::translate("ctl", "“%1” ends neither in .png nor in .svg.").arg(path.right(40)));
    TRATO_TRY(const payments::QrMatrix matrix, payments::qrMatrix(payload.toLatin1()));
    return svg ? Result<QByteArray>(payments::qrSvg(matrix)) : payments::qrPng(matrix);
}

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(QStringLiteral("unwritable_file"),
        QCoreApplication::translate("ctl", "The file “%1” can't be written: %2").arg(path, file.errorString()));
}

} // namespace

void PixEncodeCommand::declare(CLI::App& app)
{
    auto* key = app.add_option(
        "--key", m_key, QT_TRANSLATE_NOOP("ctlhelp", "the receiver's key, for a code paid any number of times"));
    auto* url = app.add_option(
        "--url", m_url, QT_TRANSLATE_NOOP("ctlhelp", "where the charge is fetched, for a code paid once"));
    key->excludes(url);
    app.add_option("--name", m_name, QT_TRANSLATE_NOOP("ctlhelp", "the receiver's name"))->required();
    app.add_option("--city", m_city, QT_TRANSLATE_NOOP("ctlhelp", "the receiver's city"))->required();
    m_amountOption = app.add_option("--amount", m_amount, QT_TRANSLATE_NOOP("ctlhelp", "what is to be paid"));
    app.add_option("--txid", m_txid, QT_TRANSLATE_NOOP("ctlhelp", "the receiver's reference, letters and digits"));
    app.add_option("--description", m_description, QT_TRANSLATE_NOOP("ctlhelp", "what the payer reads"));
    m_drawingOption =
        app.add_option("--qr", m_drawing, QT_TRANSLATE_NOOP("ctlhelp", "draw it into this .png or .svg file"));
    app.final_callback([key, url] {
        if (key->count() + url->count() == 0)
            throw CLI::RequiredError("--key or --url");
    });
}

Result<void> PixEncodeCommand::run(Context& context)
{
    payments::BrCodeContent content{.key = QString::fromStdString(m_key),
        .url = QString::fromStdString(m_url),
        .name = QString::fromStdString(m_name),
        .city = QString::fromStdString(m_city),
        .amount = {},
        .txid = QString::fromStdString(m_txid),
        .description = QString::fromStdString(m_description)};
    if (m_amountOption->count() > 0) {
        TRATO_TRY(content.amount, money::Money::parse(QString::fromStdString(m_amount)));
    }
    TRATO_TRY(const QString payload, payments::encodeBrCode(content));
    if (m_drawingOption->count() > 0) {
        const QString path = QString::fromStdString(m_drawing);
        TRATO_TRY(const QByteArray bytes, drawing(path, payload));
        TRATO_CHECK(save(path, bytes));
    }
    context.print({{QStringLiteral("payload"), payload}});
    return {};
}

} // namespace trato::ctl
