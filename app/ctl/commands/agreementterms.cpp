#include "app/ctl/commands/agreementterms.h"

#include "app/ctl/dealoptions.h"
#include "base/digest.h"
#include "negotiation/agreement/termspdf.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QSaveFile>

namespace trato::ctl {

namespace {

Result<QByteArray> printedTerms(
    storage::Database& database, const negotiation::Agreement& agreement, const Clock& clock)
{
    TRATO_TRY(const negotiation::TermsDocument terms, negotiation::termsOf(database, agreement));
    TRATO_TRY(const auto accepted, negotiation::Acceptances(database).of(agreement.debtor, agreement.id));
    return negotiation::termsPdf(terms, accepted, clock.now());
}

} // namespace

void AgreementTermsCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    app.add_option("--out", m_out, QT_TRANSLATE_NOOP("ctlhelp", "the file to write, FILE.pdf"))->required();
}

Result<void> AgreementTermsCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    TRATO_TRY(const QByteArray pdf, printedTerms(*database, agreement, context.clock()));
    const QByteArray hash = digest::sha256(pdf);
    const QString path = QString::fromStdString(m_out);
    const Result<void> filed = database->transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::Agreements(*database, context.clock()).fileTerms(agreement.id, hash, context.user()));
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
            return {};
        return failure(QStringLiteral("unwritable_file"),
            QCoreApplication::translate("ctl", "The file “%1” can't be written: %2").arg(path, file.errorString()));
    });
    TRATO_CHECK(filed);
    context.print({{QStringLiteral("agreement"), agreement.id.value()}, {QStringLiteral("number"), agreement.number},
        {QStringLiteral("file"), path}, {QStringLiteral("bytes"), pdf.size()},
        {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())}});
    return {};
}

} // namespace trato::ctl
