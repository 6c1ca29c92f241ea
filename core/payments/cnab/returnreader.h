#pragma once

#include "base/result.h"
#include "payments/cnab/bankrecord.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

class QIODevice;

namespace trato::payments {

/// Reads a bank's return file, CNAB 240 or 400, piece by piece: a file of a million lines is never in memory whole.
/// Tolerant: what can be read is read, everything odd is in `problems`, a record is never dropped without one. Errors
/// are only for what is no return file at all:
///   empty_file, not_cnab, remittance_file (ours to the bank, not the bank's answer)
class ReturnReader final {
public:
    using Visit = std::function<void(const BankRecord&)>;

    /// `visit` hears of each record once it is whole, in the order of the file.
    explicit ReturnReader(Visit visit);
    ~ReturnReader();
    ReturnReader(const ReturnReader&) = delete;
    ReturnReader& operator=(const ReturnReader&) = delete;

    /// The next bytes, cut anywhere. After an error nothing more is read.
    Result<void> read(QByteArrayView bytes);
    /// The last record, the trailers' counts, and what was odd.
    Result<BankFileEnd> finish();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A whole file in memory, for small ones and tests.
struct BankFile {
    BankFileEnd end = {};
    std::vector<BankRecord> records = {};
};

Result<BankFile> readReturnFile(QByteArrayView bytes);
/// From a device, in pieces; code `unreadable_file` when it fails.
Result<BankFileEnd> readReturnFile(QIODevice& device, const ReturnReader::Visit& visit);

/// Whether bytes look like the beginning of a CNAB return file: to tell it from OFX and CSV.
bool looksLikeReturnFile(QByteArrayView start);

} // namespace trato::payments
