#include "payments/cnab/returnreader.h"

#include "payments/cnab/lines240.h"
#include "payments/cnab/lines400.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace trato::payments {

using namespace cnab;

namespace {

constexpr qsizetype longestReadLine = 4096;
constexpr qsizetype pieceSize = 1 << 20;
constexpr char endOfDosFile = '\x1a';

bool digitsAt(QByteArrayView line, qsizetype from, qsizetype count)
{
    return line.size() >= from + count &&
           std::all_of(line.begin() + from, line.begin() + from + count, [](char c) { return c >= '0' && c <= '9'; });
}

enum class Looks : quint8 { Return240, Return400, Remittance, Foreign };

bool looksLike240(QByteArrayView line)
{
    static constexpr QByteArrayView types("01359");
    return line.size() > 13 && line.size() < 300 && digitsAt(line, 0, 7) && types.contains(line[7]) &&
           (line[7] != '3' || (line[13] >= 'A' && line[13] <= 'Z'));
}

Looks looksOf(QByteArrayView line)
{
    const QByteArray word = line.size() < 9 ? QByteArray() : line.sliced(2, 7).toByteArray().toUpper();
    if (line.startsWith("02") && word == "RETORNO")
        return Looks::Return400;
    if (line.startsWith("01") && word == "REMESSA")
        return Looks::Remittance;
    if (!looksLike240(line))
        return Looks::Foreign;
    const bool ours = line[7] == '0' && line.size() > 142 && line[142] == '1';
    return ours ? Looks::Remittance : Looks::Return240;
}

Failure refusedFile(Looks looks)
{
    if (looks == Looks::Remittance)
        return failure(QStringLiteral("remittance_file"),
            QCoreApplication::translate("payments", "This is a remittance to the bank, not the bank's return file."));
    return failure(QStringLiteral("not_cnab"),
        QCoreApplication::translate("payments", "This is not a CNAB 240 or CNAB 400 return file."));
}

/// A line in UTF-8 has more bytes than columns; as Latin-1 the columns are where they should be.
std::optional<QByteArray> columnsFromUtf8(QByteArrayView line, qsizetype width)
{
    if (line.size() <= width ||
        std::all_of(line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) < 0x80; }))
        return {};
    const QString text = QString::fromUtf8(line);
    if (text.size() > width || text.contains(QChar::ReplacementCharacter))
        return {};
    return text.toLatin1();
}

bool hasForeignBytes(QByteArrayView line)
{
    return std::any_of(line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; });
}

} // namespace

class ReturnReader::Impl {
public:
    explicit Impl(Visit visit)
        : m_state(std::move(visit))
        , m_lines240(m_state)
        , m_lines400(m_state)
    {
    }

    Result<void> read(QByteArrayView bytes);
    Result<BankFileEnd> finish();

private:
    Result<void> take(QByteArrayView line);
    Result<void> decide(QByteArrayView line);
    void readLine(QByteArrayView line);
    void keep(QByteArrayView part);
    void noteLineEnd(QByteArrayView line);

    FileState m_state;
    Lines240 m_lines240;
    Lines400 m_lines400;
    std::optional<CnabLayout> m_layout;
    QByteArray m_rest; ///< the beginning of a line whose end has not come yet
    bool m_cutLine = false;
    int m_number = 0;
    int m_lastFilled = 0;
    bool m_crlf = false;
    bool m_mixed = false;
};

Result<void> ReturnReader::Impl::read(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            keep(bytes);
            return {};
        }
        if (m_rest.isEmpty()) {
            TRATO_CHECK(take(bytes.first(end)));
        } else {
            keep(bytes.first(end));
            const QByteArray line = std::exchange(m_rest, {});
            TRATO_CHECK(take(line));
        }
        bytes = bytes.sliced(end + 1);
    }
    return {};
}

/// A line without an end must not fill the memory.
void ReturnReader::Impl::keep(QByteArrayView part)
{
    const qsizetype room = std::max<qsizetype>(0, longestReadLine - m_rest.size());
    m_cutLine |= part.size() > room;
    m_rest.append(part.first(std::min(room, part.size())));
}

void ReturnReader::Impl::noteLineEnd(QByteArrayView line)
{
    const bool crlf = line.endsWith('\r');
    if (m_number == 1)
        m_crlf = crlf;
    else if (crlf != m_crlf && !m_mixed) {
        m_mixed = true;
        m_state.report(m_number, QLatin1StringView("mixed_line_endings"));
    }
}

Result<void> ReturnReader::Impl::take(QByteArrayView line)
{
    ++m_number;
    noteLineEnd(line);
    while (line.endsWith('\r'))
        line.chop(1);
    if (m_number == 1 && line.startsWith("\xef\xbb\xbf")) {
        line = line.sliced(3);
        m_state.report(m_number, QLatin1StringView("byte_order_mark"));
    }
    if (line.endsWith(endOfDosFile))
        line.chop(1);
    if (line.trimmed().isEmpty())
        return {};
    m_lastFilled = m_number;
    if (!m_layout)
        TRATO_CHECK(decide(line));
    readLine(line);
    return {};
}

Result<void> ReturnReader::Impl::decide(QByteArrayView line)
{
    const Looks looks = looksOf(line);
    if (looks == Looks::Foreign || looks == Looks::Remittance)
        return refusedFile(looks);
    m_layout = looks == Looks::Return240 ? CnabLayout::Cnab240 : CnabLayout::Cnab400;
    return {};
}

void ReturnReader::Impl::readLine(QByteArrayView line)
{
    const qsizetype width = *m_layout == CnabLayout::Cnab240 ? 240 : 400;
    const auto converted = columnsFromUtf8(line, width);
    if (converted) {
        m_state.report(m_number, QLatin1StringView("utf8_text"));
        line = *converted;
    }
    bool shifted = false;
    if (line.size() < width)
        m_state.report(m_number, QLatin1StringView("short_line"));
    if (line.size() > width) {
        // Something was put in between, or behind: where, nobody knows.
        shifted = !line.sliced(width).trimmed().isEmpty();
        if (shifted || m_cutLine)
            m_state.report(m_number, QLatin1StringView("long_line"));
        line = line.first(width);
    }
    m_cutLine = false;
    if (hasForeignBytes(line))
        m_state.report(m_number, QLatin1StringView("foreign_bytes"));
    if (*m_layout == CnabLayout::Cnab240)
        m_lines240.read(m_number, line, shifted);
    else
        m_lines400.read(m_number, line, shifted);
}

Result<BankFileEnd> ReturnReader::Impl::finish()
{
    if (!m_rest.isEmpty()) {
        const QByteArray line = std::exchange(m_rest, {});
        if (line.trimmed() != QByteArray(1, endOfDosFile)) {
            if (!line.endsWith('\r') && m_number > 0)
                m_mixed = true; // the last line may end anyhow
            TRATO_CHECK(take(line));
        }
    }
    if (!m_layout)
        return failure(QStringLiteral("empty_file"), QCoreApplication::translate("payments", "The file is empty."));
    if (*m_layout == CnabLayout::Cnab240)
        m_lines240.finish(m_lastFilled);
    else
        m_lines400.finish(m_lastFilled);
    if (m_state.records() == 0)
        m_state.report(m_lastFilled, QLatin1StringView("no_records"));
    BankFileEnd end{.header = m_state.header, .lines = m_number, .records = m_state.records()};
    end.problems = m_state.takeProblems(m_lastFilled);
    end.complete = m_state.whole();
    return end;
}

ReturnReader::ReturnReader(Visit visit)
    : m_impl(std::make_unique<Impl>(std::move(visit)))
{
}

ReturnReader::~ReturnReader() = default;

Result<void> ReturnReader::read(QByteArrayView bytes) { return m_impl->read(bytes); }

Result<BankFileEnd> ReturnReader::finish() { return m_impl->finish(); }

Result<BankFile> readReturnFile(QByteArrayView bytes)
{
    BankFile file;
    ReturnReader reader([&](const BankRecord& record) { file.records.push_back(record); });
    TRATO_CHECK(reader.read(bytes));
    TRATO_TRY(file.end, reader.finish());
    return file;
}

Result<BankFileEnd> readReturnFile(QIODevice& device, const ReturnReader::Visit& visit)
{
    ReturnReader reader(visit);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = device.read(piece.data(), piece.size());
        if (size < 0)
            return failure(QStringLiteral("unreadable_file"), device.errorString());
        if (size == 0)
            return reader.finish();
        TRATO_CHECK(reader.read(QByteArrayView(piece).first(size)));
    }
}

bool looksLikeReturnFile(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    while (!start.isEmpty() && (start.front() == '\n' || start.front() == '\r'))
        start = start.sliced(1);
    const qsizetype end = start.indexOf('\n');
    QByteArrayView line = end < 0 ? start : start.first(end);
    while (line.endsWith('\r'))
        line.chop(1);
    const Looks looks = looksOf(line);
    return looks == Looks::Return240 || looks == Looks::Return400;
}

} // namespace trato::payments
