#include "payments/pix/brcode.h"

#include "payments/pix/brcodefields.h"
#include "payments/pix/crc16.h"
#include "payments/pix/tlv.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace trato::payments {
namespace {

using namespace brcode;

/// Longer texts are not looked at beyond this: what is behind can't belong to a code.
constexpr qsizetype readCharacters = 4096;

bool isPixAccount(const Tlv& account)
{
    const TlvField* gui = account.find(Gui);
    return gui && gui->value.compare(pixGui, Qt::CaseInsensitive) == 0;
}

/// Lengths may count UTF-8 bytes: then each byte stands as one character until the values are taken out.
enum class Counting { Characters, Bytes };

QString counted(const QString& text, Counting counting)
{
    return counting == Counting::Bytes ? QString::fromLatin1(text.toUtf8()) : text;
}

QString taken(const QString& value, Counting counting)
{
    return counting == Counting::Bytes ? QString::fromUtf8(value.toLatin1()) : value;
}

bool readsWell(const Tlv& tlv)
{
    return tlv.end == TlvEnd::Complete && !tlv.fields.empty() && tlv.fields.back().id == Checksum;
}

class Decoder final {
public:
    explicit Decoder(QStringView text)
        : m_text(cleaned(text))
    {
    }

    Result<BrCode> decode()
    {
        skipToStart();
        chooseCounting();
        const Tlv account = pixAccount();
        if (!m_startsRight && !isPixAccount(account))
            return failure(
                QStringLiteral("not_a_brcode"), QCoreApplication::translate("payments", "This is no Pix code."));
        checkStructure();
        readAccount(account);
        readRecurrence();
        readKind();
        readAmount();
        readTexts();
        checkFixedFields();
        checkChecksum();
        return m_code;
    }

private:
    /// Line ends and invisible characters that copying adds.
    QString cleaned(QStringView text)
    {
        QString out;
        for (const QChar c : text.trimmed().left(readCharacters)) {
            const auto category = c.category();
            if (category != QChar::Other_Control && category != QChar::Other_Format)
                out.append(c);
        }
        if (out.size() < std::min(text.trimmed().size(), readCharacters))
            problem("stray_characters", {},
                QT_TRANSLATE_NOOP("payments", "Line ends or invisible characters were left out."));
        return out;
    }

    /// Words before the code are left out; a code that lost its beginning is read from the Pix account on.
    void skipToStart()
    {
        // Two digits of id and two of length stand before the account's first field.
        constexpr qsizetype fieldHead = 4;
        const QString head = QStringLiteral("000201");
        const qsizetype account = m_text.indexOf(QStringLiteral("0014") + pixGui, 0, Qt::CaseInsensitive) - fieldHead;
        m_startsRight = m_text.startsWith(head);
        if (m_startsRight || account < 0)
            return;
        const qsizetype start = m_text.lastIndexOf(head, account);
        m_text.remove(0, start < 0 ? account : start);
        if (start < 0)
            problem("start_missing", {}, QT_TRANSLATE_NOOP("payments", "The beginning of the code is missing."));
        else
            problem("stray_characters", {}, QT_TRANSLATE_NOOP("payments", "Words before the code were left out."));
    }

    void chooseCounting()
    {
        m_tlv = parseTlv(m_text);
        if (readsWell(m_tlv))
            return;
        const Tlv byBytes = parseTlv(counted(m_text, Counting::Bytes));
        if (readsWell(byBytes)) {
            m_counting = Counting::Bytes;
            m_tlv = byBytes;
        }
    }

    [[nodiscard]] Tlv pixAccount() const
    {
        for (const TlvField& field : m_tlv.fields) {
            const Tlv inner = parseTlv(field.value);
            if (field.id >= FirstAccount && field.id <= LastAccount && isPixAccount(inner))
                return inner;
        }
        return {};
    }

    /// The value of a leaf; an incomplete one is none.
    [[nodiscard]] QString leaf(const Tlv& tlv, int id) const
    {
        const TlvField* field = tlv.find(id);
        const bool cutOff = field && tlv.end == TlvEnd::Truncated && field == &tlv.fields.back();
        return field && !cutOff ? taken(field->value, m_counting) : QString();
    }

    void checkStructure()
    {
        if (m_text.size() > longestCode)
            problem("too_long", {}, QT_TRANSLATE_NOOP("payments", "The code is longer than 512 characters."));
        if (m_tlv.end == TlvEnd::Truncated)
            problem("truncated", {}, QT_TRANSLATE_NOOP("payments", "The code is cut off."));
        if (m_tlv.end == TlvEnd::Malformed)
            problem("malformed", {}, QT_TRANSLATE_NOOP("payments", "The code can't be read to its end."));
        if (m_text.toUtf8().size() != m_text.size())
            problem("not_ascii", {},
                QT_TRANSLATE_NOOP("payments", "The code has accents or other characters that some banks refuse."));
        std::vector<int> seen;
        for (const TlvField& field : m_tlv.fields) {
            if (std::find(seen.begin(), seen.end(), field.id) != seen.end())
                problem("duplicate_field", number(field.id),
                    QT_TRANSLATE_NOOP("payments", "A field stands twice; the first one counts."));
            seen.push_back(field.id);
        }
    }

    void readAccount(const Tlv& account)
    {
        if (!isPixAccount(account)) {
            problem("no_pix_account", number(FirstAccount),
                QT_TRANSLATE_NOOP("payments", "The code names no Pix account."));
            return;
        }
        if (account.end == TlvEnd::Malformed)
            problem("malformed", number(FirstAccount),
                QT_TRANSLATE_NOOP("payments", "The Pix account can't be read to its end."));
        if (account.end == TlvEnd::Truncated)
            problem("truncated", number(FirstAccount), QT_TRANSLATE_NOOP("payments", "The Pix account is cut off."));
        m_code.key = leaf(account, Key);
        m_code.description = leaf(account, Description);
        m_code.url = leaf(account, Url);
        m_code.keyType = m_code.key.isEmpty() ? std::nullopt : pixKeyTypeOf(m_code.key);
        if (!m_code.key.isEmpty() && !m_code.keyType)
            problem("unknown_key_type", QStringLiteral("26.01"),
                QT_TRANSLATE_NOOP("payments", "The key is none of the five kinds."));
        checkUrl();
    }

    void checkUrl()
    {
        m_code.dueDateCharge = m_code.url.contains(QStringLiteral("/cobv/"), Qt::CaseInsensitive);
        const QString field = QStringLiteral("26.25");
        if (m_code.url.contains(QStringLiteral("://")))
            problem("url_with_protocol", field, QT_TRANSLATE_NOOP("payments", "The address must not name a protocol."));
        if (m_code.url.size() > longestUrl)
            problem("url_too_long", field, QT_TRANSLATE_NOOP("payments", "The address is longer than 77 characters."));
    }

    void readRecurrence()
    {
        for (const TlvField& field : m_tlv.fields) {
            const Tlv inner = parseTlv(field.value);
            if (field.id >= FirstUnreserved && field.id <= LastUnreserved && isPixAccount(inner) &&
                m_code.recurrenceUrl.isEmpty())
                m_code.recurrenceUrl = leaf(inner, Url);
        }
    }

    void readKind()
    {
        if (!m_code.url.isEmpty() || (m_code.key.isEmpty() && !m_code.recurrenceUrl.isEmpty()))
            m_code.kind = BrCodeKind::Dynamic;
        else if (!m_code.key.isEmpty())
            m_code.kind = BrCodeKind::Static;
        else
            problem("no_key", QStringLiteral("26"),
                QT_TRANSLATE_NOOP("payments", "The code has neither a key nor an address."));
        if (!m_code.url.isEmpty() && !m_code.key.isEmpty())
            problem("key_and_url", QStringLiteral("26"),
                QT_TRANSLATE_NOOP("payments", "The code has a key and an address."));
    }

    void readAmount()
    {
        const QString text = leaf(m_tlv, Amount);
        if (text.isEmpty())
            return;
        static const QRegularExpression shape(QStringLiteral("\\A([0-9]*)(?:\\.([0-9]{0,2}))?\\z"));
        const auto match = shape.match(text);
        const QString whole = match.captured(1);
        const QString cents = match.captured(2);
        const bool digits = match.hasMatch() && !(whole.isEmpty() && cents.isEmpty()) && text.size() <= longestAmount;
        const QString padded = (whole.isEmpty() ? QStringLiteral("0") : whole) + u'.' + cents.leftJustified(2, u'0');
        if (const auto amount = money::Money::parse(padded); digits && amount)
            m_code.amount = *amount;
        else
            problem("invalid_amount", number(Amount), QT_TRANSLATE_NOOP("payments", "The amount can't be read."));
    }

    void readTexts()
    {
        m_code.name = leaf(m_tlv, Name);
        m_code.city = leaf(m_tlv, City);
        if (m_code.name.size() > longestName)
            problem(
                "name_too_long", number(Name), QT_TRANSLATE_NOOP("payments", "The name is longer than 25 characters."));
        if (m_code.city.size() > longestCity)
            problem(
                "city_too_long", number(City), QT_TRANSLATE_NOOP("payments", "The city is longer than 15 characters."));
        const TlvField* additional = m_tlv.find(Additional);
        const QString txid = additional ? leaf(parseTlv(additional->value), Txid) : QString();
        m_code.txid = txid == noTxid ? QString() : txid;
        if (m_code.txid.size() > longestTxid)
            problem("txid_too_long", QStringLiteral("62.05"),
                QT_TRANSLATE_NOOP("payments", "The txid is longer than 25 characters."));
    }

    void checkFixedFields()
    {
        for (const int id : {Version, Category, Currency, Country, Name, City}) {
            if (leaf(m_tlv, id).isEmpty())
                problem("missing_field", number(id),
                    QT_TRANSLATE_NOOP("payments", "A field that has to be there is missing."));
        }
        const auto check = [&](int id, QLatin1StringView wanted, const char* code, const char* message) {
            const QString value = leaf(m_tlv, id);
            if (!value.isEmpty() && value.compare(wanted, Qt::CaseInsensitive) != 0)
                problem(code, number(id), message);
        };
        check(Version, QLatin1StringView("01"), "unknown_version",
            QT_TRANSLATE_NOOP("payments", "The code's version is unknown."));
        check(Currency, currencyReal, "other_currency", QT_TRANSLATE_NOOP("payments", "The currency is not the real."));
        check(Country, countryBrazil, "other_country", QT_TRANSLATE_NOOP("payments", "The country is not Brazil."));
    }

    /// The checksum field stands last; where the fields before it can't be read, the end of the text is looked at.
    void checkChecksum()
    {
        const QString text = counted(m_text, m_counting);
        const TlvField* field = m_tlv.find(Checksum);
        qsizetype head = field ? field->position : -1;
        if (!field && text.size() >= 8 && text.sliced(text.size() - 8, 4) == checksumHead)
            head = text.size() - 8;
        if (head < 0 || text.size() < head + 8 || text.sliced(head, 4) != checksumHead) {
            problem("crc_missing", number(Checksum), QT_TRANSLATE_NOOP("payments", "The checksum is missing."));
            return;
        }
        const QString covered = taken(text.left(head + 4), m_counting);
        const QString right = QStringLiteral("%1").arg(crc16(covered.toUtf8()), 4, 16, QChar(u'0'));
        m_code.crcOk = text.sliced(head + 4, 4).compare(right, Qt::CaseInsensitive) == 0;
        if (!m_code.crcOk)
            problem("crc_mismatch", number(Checksum),
                QT_TRANSLATE_NOOP("payments", "The checksum is wrong: the code was changed or typed badly."));
        if (text.size() > head + 8)
            problem("data_after_crc", number(Checksum),
                QT_TRANSLATE_NOOP("payments", "There is something behind the checksum."));
    }

    static QString number(int id) { return QStringLiteral("%1").arg(id, 2, 10, QChar(u'0')); }

    void problem(const char* code, const QString& field, const char* message)
    {
        m_code.problems.push_back({QString::fromLatin1(code), field, QCoreApplication::translate("payments", message)});
    }

    BrCode m_code;
    QString m_text;
    Tlv m_tlv;
    Counting m_counting = Counting::Characters;
    bool m_startsRight = false;
};

} // namespace

QString brCodeKindName(BrCodeKind kind)
{
    switch (kind) {
    case BrCodeKind::Static: return QStringLiteral("static");
    case BrCodeKind::Dynamic: return QStringLiteral("dynamic");
    }
    return {};
}

Result<BrCode> decodeBrCode(QStringView text) { return Decoder(text).decode(); }

} // namespace trato::payments
