#include "fuzz/readers.h"

namespace trato::fuzz {

const std::vector<Reader>& readers()
{
    static const std::vector<Reader> all{
        {"boleto", readBoleto},
        {"brcode", readBrCode},
        {"cadence", readCadence, {"cadences", "templates"}},
        {"callrecord", readCallRecord},
        {"chat", readChat},
        {"cnab", readCnab},
        {"email", readEmail},
#ifdef TRATO_FUZZ_FILES
        {"file", readFileContent},
#endif
        {"html", readHtml},
        {"http", readHttp},
        {"imap", readImap},
        {"json", readJson},
        {"link", readLink},
        {"macro", readMacro},
        {"message", readMessage},
        {"ofx", readOfx},
        {"payments", readPayments},
        {"pix", readPix},
        {"policy", readPolicy, {"policies"}},
        {"portfolio", readPortfolio},
        {"rbm", readRbm},
        {"scorecard", readScorecard, {"quality"}},
        {"slip", readSlip},
        {"tables", readTables, {"calendar", "care", "channels", "compliance", "queue", "rates"}},
        {"training", readTraining, {"training"}},
        {"twilio", readTwilio},
        {"values", readValues},
        {"whatsapp", readWhatsApp},
    };
    return all;
}

} // namespace trato::fuzz
