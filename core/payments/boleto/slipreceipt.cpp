#include "payments/boleto/slipparts.h"

#include "money/reais.h"
#include "payments/boleto/slipwords.h"
#include "payments/pix/qrcode.h"

#include <algorithm>

namespace trato::payments::slip {
namespace {

using documents::Align;
using documents::Box;
using documents::Page;
using documents::TextStyle;
using documents::Weight;

constexpr double receiptTop = 12;
constexpr double receiptBottom = 181;
constexpr double qrSide = 40;
constexpr double itemHeight = 4.6;

/// Who receives, as a letter begins; answers where it ends.
double letterHead(Page& page, const Slip& slip)
{
    double top = receiptTop;
    constexpr double width = formWidth - 45;
    top += page.text(
        {leftEdge, top, width, 14}, slip.beneficiary.name, {.size = 14, .weight = Weight::Bold, .smallestSize = 9});
    top += 0.5 + page.text({leftEdge, top + 0.5, width, 9}, partyDetails(slip.beneficiary),
                     {.size = 8, .lightness = 30, .smallestSize = 5});
    page.text({leftEdge + width, receiptTop + 1, 45, 5}, words("labels.receipt"),
        {.size = 9, .align = Align::Right, .lightness = 30});
    return top + 3;
}

void highlight(Page& page, const Box& box, const QString& label, const QString& value)
{
    page.text({box.left, box.top, box.width, 4}, label, {.size = 7, .lightness = 30});
    page.text({box.left, box.top + 4, box.width, box.height - 4}, value,
        {.size = 15, .weight = Weight::Bold, .smallestSize = 8});
}

/// When and how much: what a payer looks for.
double highlights(Page& page, double top, const Slip& slip, const Printed& printed)
{
    constexpr double height = 15;
    constexpr double third = formWidth / 3;
    page.fill({leftEdge, top, formWidth, height}, 94);
    const Box first{leftEdge + 3, top + 1.5, third - 6, height - 2};
    highlight(page, first, words("labels.due"), printed.due);
    highlight(page, {first.left + third, first.top, first.width, first.height}, words("labels.amount_plain"),
        printed.amount.isEmpty() ? QString() : money::reais(*slip.amount));
    highlight(page, {first.left + 2 * third, first.top, first.width, first.height}, words("labels.document_number"),
        slip.documentNumber);
    return top + height + 3;
}

double parties(Page& page, double top, const Slip& slip)
{
    const auto block = [&](const char* label, const SlipParty& party) {
        page.text({leftEdge, top + 0.4, 24, 5}, words(label), {.size = 7, .lightness = 30});
        top += 1.5 + partyBlock(page, {leftEdge + 24, top, formWidth - 24, 11}, party, 8.5);
    };
    block("labels.payer", slip.payer);
    if (slip.creditor)
        block("labels.creditor", *slip.creditor);
    page.text({leftEdge, top + 0.4, 24, 5}, words("labels.our_number"), {.size = 7, .lightness = 30});
    top += 1.5 + page.text({leftEdge + 24, top, formWidth - 24, 5},
                     slip.ourNumber + QStringLiteral(" · ") + words("labels.agency_account") + QStringLiteral(": ") +
                         slip.agencyAccount,
                     {.size = 8.5, .smallestSize = 6});
    return top + 1;
}

void itemLine(Page& page, double top, const QString& label, money::Money amount, Weight weight)
{
    constexpr double amountWidth = 35;
    page.text({leftEdge, top + 0.3, formWidth - amountWidth, itemHeight - 0.3}, label,
        {.size = 8.5, .weight = weight, .smallestSize = 6});
    page.text({leftEdge + formWidth - amountWidth, top + 0.3, amountWidth, itemHeight - 0.3}, money::reais(amount),
        {.size = 8.5, .weight = weight, .align = Align::Right});
    page.line(leftEdge, top + itemHeight, leftEdge + formWidth, top + itemHeight, 0.1, documents::Stroke::Solid, 60);
}

/// What makes up the amount, down to `bottom`; more parts than fit are summed up in the last line.
double itemLines(Page& page, double top, double bottom, const Slip& slip)
{
    if (!slip.about.isEmpty())
        top += 1.5 + page.text({leftEdge, top, formWidth, 9}, slip.about,
                         {.size = 9.5, .weight = Weight::Bold, .smallestSize = 7});
    if (slip.items.empty())
        return top;
    page.text({leftEdge, top, formWidth, 4}, words("labels.items"), {.size = 7, .lightness = 30});
    top += 4;
    const int room = static_cast<int>((bottom - top) / itemHeight) - 1;
    const auto lines = static_cast<size_t>(std::max(room, 0));
    const size_t shown = slip.items.size() <= lines ? slip.items.size() : std::max(lines, size_t{1}) - 1;
    for (size_t i = 0; i < shown; ++i, top += itemHeight)
        itemLine(page, top, slip.items[i].label, slip.items[i].amount, Weight::Regular);
    money::Money rest;
    for (size_t i = shown; i < slip.items.size(); ++i)
        rest += slip.items[i].amount;
    if (shown < slip.items.size() && lines > 0) {
        itemLine(page, top, QStringLiteral("+ %1").arg(slip.items.size() - shown), rest, Weight::Regular);
        top += itemHeight;
    }
    if (slip.amount) {
        itemLine(page, top, words("labels.total"), *slip.amount, Weight::Bold);
        top += itemHeight;
    }
    return top + 2;
}

Result<void> pixBox(Page& page, double top, const QString& pixCode)
{
    TRATO_TRY(const QrMatrix matrix, qrMatrix(pixCode.toUtf8()));
    page.modules(
        {leftEdge + 1, top, qrSide, qrSide}, {.columns = matrix.size, .rows = matrix.size, .dark = matrix.dark});
    const double left = leftEdge + qrSide + 7;
    const double width = leftEdge + formWidth - left;
    double at = top;
    at += 1 + page.text({left, at, width, 7}, words("labels.pix"), {.size = 13, .weight = Weight::Bold});
    at += 2 + page.text({left, at, width, 10}, words("labels.pix_how"), {.size = 8.5});
    page.text({left, at, width, top + qrSide - at}, pixCode, {.size = 7, .smallestSize = 4.5});
    return {};
}

void lineBox(Page& page, double top, const Slip& slip, const Printed& printed)
{
    top += 0.5 +
           page.text({leftEdge, top, formWidth, 6}, words("labels.barcode_how"), {.size = 11, .weight = Weight::Bold});
    top += 1 + page.text({leftEdge, top, formWidth, 5}, words("labels.barcode_why"), {.size = 8.5});
    page.frame({leftEdge, top, formWidth, 9});
    page.text({leftEdge + 2, top + 1.6, formWidth - 4, 7}, printed.line,
        {.size = 12, .weight = Weight::Bold, .align = Align::Centre});
    top += 11;
    page.text({leftEdge, top, formWidth, 7}, words("labels.check_payee").arg(slip.beneficiary.name),
        {.size = 7.5, .lightness = 20, .smallestSize = 5});
}

} // namespace

Result<void> drawReceipt(Page& page, const Slip& slip, const Printed& printed)
{
    constexpr double lineHeight = 31;
    const double lineTop = receiptBottom - lineHeight;
    const double pixTop = lineTop - qrSide - 4;
    double top = letterHead(page, slip);
    top = highlights(page, top, slip, printed);
    top = parties(page, top, slip);
    top = itemLines(page, top, slip.pixCode.isEmpty() ? lineTop : pixTop, slip);
    lineBox(page, lineTop, slip, printed);
    if (slip.pixCode.isEmpty())
        return {};
    return pixBox(page, std::min(top + 2, pixTop), slip.pixCode);
}

} // namespace trato::payments::slip
