#pragma once

#include <QByteArrayView>

#include <vector>

namespace trato::fuzz {

// Each reads bytes as outsiders' bytes of its kind are read. What the readers of the product answer is of no interest,
// that they come back is; what must hold of every answer ends the program when it does not.
void readBoleto(QByteArrayView bytes);
void readBrCode(QByteArrayView bytes);
void readCadence(QByteArrayView bytes);
void readCallRecord(QByteArrayView bytes);
void readChat(QByteArrayView bytes);
void readCnab(QByteArrayView bytes);
void readEmail(QByteArrayView bytes);
void readFileContent(QByteArrayView bytes); ///< only where there is Qt Gui
void readHtml(QByteArrayView bytes);
void readHttp(QByteArrayView bytes);
void readImap(QByteArrayView bytes);
void readJson(QByteArrayView bytes);
void readLink(QByteArrayView bytes);
void readMacro(QByteArrayView bytes);
void readMessage(QByteArrayView bytes);
void readOfx(QByteArrayView bytes);
void readPayments(QByteArrayView bytes);
void readPix(QByteArrayView bytes);
void readPolicy(QByteArrayView bytes);
void readPortfolio(QByteArrayView bytes);
void readScorecard(QByteArrayView bytes);
void readSlip(QByteArrayView bytes);
void readTables(QByteArrayView bytes);
void readTraining(QByteArrayView bytes);
void readRbm(QByteArrayView bytes);
void readTwilio(QByteArrayView bytes);
void readValues(QByteArrayView bytes);
void readWhatsApp(QByteArrayView bytes);

struct Reader {
    const char* name; ///< of its folder in seeds/, too
    void (*read)(QByteArrayView bytes);
    std::vector<const char*> examples = {}; ///< folders of resources/ with files that it reads
};

const std::vector<Reader>& readers();

} // namespace trato::fuzz
