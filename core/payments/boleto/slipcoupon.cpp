#include "payments/boleto/slipparts.h"

#include "documents/interleaved.h"
#include "payments/boleto/slipwords.h"

namespace trato::payments::slip {
namespace {

using documents::Align;
using documents::Box;
using documents::Page;
using documents::Weight;

constexpr double couponFoot = 292;
constexpr double couponHeight = 104;
constexpr double rightWidth = 45;
constexpr double leftWidth = formWidth - rightWidth;
constexpr double rightEdge = leftEdge + leftWidth;
constexpr double rowHeight = 7.2;
constexpr double partyHeight = 11.5;
constexpr double sumHeight = 6.2;
constexpr double barcodeWidth = 103;
constexpr double barcodeHeight = 13;
/// From the coupon's foot to the middle of the bars.
constexpr double barcodeMiddle = 12;

/// Fields side by side, widths in millimetres.
struct CouponField {
    const char* label;
    double width;
    QString value;
};

void fieldRow(Page& page, double top, const std::vector<CouponField>& fields)
{
    double left = leftEdge;
    for (const CouponField& part : fields) {
        field(page, {left, top, part.width, rowHeight}, words(part.label), part.value);
        left += part.width;
    }
}

void partyField(Page& page, const Box& box, const char* label, const SlipParty& party)
{
    field(page, box, words(label), {});
    partyBlock(page, {box.left + 1, box.top + 2.8, box.width - 2, box.height - 3.1}, party, 8);
}

void instructions(Page& page, const Box& box, const Slip& slip, const Printed& printed)
{
    QStringList lines = printed.instructions;
    if (slip.creditor)
        lines.prepend(words("labels.creditor") + QStringLiteral(": ") + slip.creditor->name + QStringLiteral(" · ") +
                      partyDetails(*slip.creditor));
    field(page, box, words("labels.instructions"), lines.join(u'\n'));
}

/// What the cashier fills in.
double sums(Page& page, double top)
{
    for (const char* label :
        {"labels.discount", "labels.deductions", "labels.fine_interest", "labels.additions", "labels.charged"}) {
        field(page, {rightEdge, top, rightWidth, sumHeight}, words(label), {});
        top += sumHeight;
    }
    return top;
}

void foot(Page& page, double top, const Slip& slip)
{
    page.text({rightEdge - 25, top + 0.8, rightWidth + 25, 3},
        words("labels.authentication") + QStringLiteral(" – ") + words("labels.coupon"),
        {.size = 6, .align = Align::Right, .lightness = 30});
    page.modules({leftEdge, couponFoot - barcodeMiddle - barcodeHeight / 2, barcodeWidth, barcodeHeight},
        documents::interleavedTwoOfFive(slip.barcode));
}

} // namespace

void drawCoupon(Page& page, const Slip& slip, const Printed& printed)
{
    double top = couponFoot - couponHeight;
    page.line(0, top - 1, 210, top - 1, 0.15, documents::Stroke::Dashed);
    page.text({leftEdge, top - 4.2, formWidth, 3}, words("labels.cut"),
        {.size = 5.5, .align = Align::Right, .lightness = 45});

    top = bankHead(page, top, printed);
    field(page, {leftEdge, top, leftWidth, rowHeight}, words("labels.place"), words("labels.place_value"));
    field(page, {rightEdge, top, rightWidth, rowHeight}, words("labels.due"), printed.due, Value::StrongRight);
    top += rowHeight;
    partyField(page, {leftEdge, top, leftWidth, partyHeight}, "labels.beneficiary", slip.beneficiary);
    field(page, {rightEdge, top, rightWidth, partyHeight}, words("labels.agency_account"), slip.agencyAccount,
        Value::Right);
    top += partyHeight;
    fieldRow(page, top,
        {{"labels.document_date", 25, dateWords(slip.issued)}, {"labels.document_number", 46, slip.documentNumber},
            {"labels.species", 17, slip.species}, {"labels.accepted", 14, QStringLiteral("N")},
            {"labels.processed", 33, dateWords(slip.issued)}});
    field(page, {rightEdge, top, rightWidth, rowHeight}, words("labels.our_number"), slip.ourNumber, Value::Right);
    top += rowHeight;
    fieldRow(page, top,
        {{"labels.bank_use", 25, {}}, {"labels.wallet", 23, slip.wallet},
            {"labels.currency", 23, words("labels.currency_value")}, {"labels.quantity", 31, {}},
            {"labels.unit_value", 33, {}}});
    field(page, {rightEdge, top, rightWidth, rowHeight}, words("labels.amount"), printed.amount, Value::StrongRight);
    top += rowHeight;
    const double bottom = sums(page, top);
    instructions(page, {leftEdge, top, leftWidth, bottom - top}, slip, printed);
    partyField(page, {leftEdge, bottom, formWidth, partyHeight}, "labels.payer", slip.payer);
    foot(page, bottom + partyHeight, slip);
}

} // namespace trato::payments::slip
