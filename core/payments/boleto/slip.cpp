#include "payments/boleto/slip.h"

#include "money/reais.h"
#include "parties/document.h"
#include "payments/boleto/banks.h"
#include "payments/boleto/boletocode.h"
#include "payments/boleto/slipparts.h"
#include "payments/boleto/slipwords.h"
#include "payments/words.h"

#include <algorithm>

namespace trato::payments {
namespace {

using slip::Printed;

/// What a bank reads from the bars; it decides, whatever the slip's other fields say.
Result<BoletoCode> soundCode(const Slip& content)
{
    const auto code = decodeBoleto(content.barcode, content.due.isValid() ? content.due : content.issued);
    if (!code || code->type != BoletoType::Bank || !code->problems.empty() || code->barcode != content.barcode)
        return failure(QStringLiteral("invalid_slip_code"), Words::tr("The slip's barcode doesn't hold."));
    if (code->amount.value_or(money::Money()) != content.amount.value_or(money::Money()))
        return failure(QStringLiteral("slip_amount_mismatch"),
            Words::tr("The slip's barcode carries another amount than the slip."));
    const auto& dates = code->dueCandidates;
    const bool dueHolds =
        content.due.isValid() ? std::find(dates.begin(), dates.end(), content.due) != dates.end() : dates.empty();
    if (!dueHolds)
        return failure(QStringLiteral("slip_due_mismatch"),
            Words::tr("The slip's barcode carries another due date than the slip."));
    return *code;
}

/// Nobody is asked for a sum whose parts come to another.
Result<void> itemsAddUp(const Slip& content)
{
    if (content.items.empty())
        return {};
    std::vector<money::Money> amounts;
    for (const SlipItem& item : content.items)
        amounts.push_back(item.amount);
    TRATO_TRY(const money::Money total, money::sum(amounts));
    if (total == content.amount.value_or(money::Money()))
        return {};
    return failure(
        QStringLiteral("slip_items_mismatch"), Words::tr("The parts named on the slip don't add up to its amount."));
}

/// CDC art. 42-A: every document of collection names who collects, with document and address.
Result<void> completeParty(const SlipParty& party)
{
    const auto missing = [](const char* field) {
        return failure(QStringLiteral("payee_incomplete"),
            Words::tr("Name, CPF or CNPJ and address of who receives must stand on the slip."),
            {{QStringLiteral("field"), QLatin1StringView(field)}});
    };
    if (party.name.trimmed().isEmpty())
        return missing("name");
    if (!parties::parseDocument(party.document))
        return missing("document");
    if (party.address.trimmed().isEmpty())
        return missing("address");
    return {};
}

Printed printedOf(const Slip& content, const BoletoCode& code)
{
    Printed printed{.line = formatLine(code.line),
        .bank = bankName(code.bank),
        .bankNumber = bankWithDigit(code.bank),
        .amount = {},
        .due = slip::dateWords(content.due),
        .instructions = termsInWords(content.terms, content.due, content.validDaysAfterDue) + content.instructions};
    if (code.amount)
        printed.amount = money::reaisDigits(*code.amount);
    if (!content.due.isValid())
        printed.due = slip::words("labels.at_sight");
    return printed;
}

} // namespace

Result<void> addSlip(documents::Document& document, const Slip& content)
{
    TRATO_TRY(const BoletoCode code, soundCode(content));
    TRATO_CHECK(itemsAddUp(content));
    TRATO_CHECK(completeParty(content.beneficiary));
    if (content.creditor)
        TRATO_CHECK(completeParty(*content.creditor));
    const Printed printed = printedOf(content, code);
    documents::Page page;
    TRATO_CHECK(slip::drawReceipt(page, content, printed));
    slip::drawCoupon(page, content, printed);
    document.addPage() = std::move(page);
    return {};
}

Result<QByteArray> slipPdf(const Slip& content, Instant created)
{
    documents::Document document({.title = QStringLiteral("Boleto ") + content.documentNumber,
        .author = content.beneficiary.name,
        .subject = content.about,
        .created = created});
    TRATO_CHECK(addSlip(document, content));
    return document.pdf();
}

} // namespace trato::payments
