### The words of the screen: the plain word, the field's term, what it means, the forms in which it stands in text (`.forms`; not in the
### phrases of `.never`), and what else people call it (`.other`, for the search). A comma parts two.

# Hindi: screen word ↔ term. The same word in every catalog; the term in brackets, with the schoolbook's word where there is one.
#
# ढलान (f.) ↔ derivative, अवकलज · एक घुंडी की ढलान ↔ partial derivative, आंशिक अवकलज · सारी ढलानों की सूची ↔ gradient, प्रवणता
# घुंडी (f.), घुंडियाँ ↔ weight (भार), bias; parameter · घुंडी घुमाना ↔ to turn a knob · खिसकाव (m.) ↔ bias
# ग़लती (f.), कितना ग़लत ↔ error, loss · चूक (f.) ↔ residual · फ़ासला ↔ gap · सही जवाब ↔ target · अनुमान (m.) ↔ prediction, output
# क़दम (m.) ↔ step · क़दम का आकार ↔ learning rate · ढलान के साथ नीचे उतरना ↔ gradient descent · ढलान से उलटी ओर ↔ against the slope
# लुढ़कते रहना ↔ momentum · हल्का धक्का ↔ nudge · डेटा पर एक नज़र (f.) ↔ one evaluation of the loss · दौर (m.) ↔ epoch
# दोष पीछे भेजना ↔ backpropagation · दोष (m.) ↔ delta · फीका पड़ता दोष ↔ vanishing gradient · बेकाबू होना ↔ divergence
# मोड़ (m.) ↔ activation function · नरम स्विच ↔ sigmoid, सिग्मॉइड · सख़्त सीढ़ी ↔ step function · सपाट होना ↔ saturation · समतल ↔ level
# परत (f.), छिपी परत ↔ layer, hidden layer · घुंडियों की तालिका ↔ matrix, आव्यूह · सीमा ↔ decision boundary (a bound is हद)
# घाटी, गेंद, कोहरा, झुकाव, इशारा ↔ valley, ball, fog, tilt, hint · गड्ढा ↔ local minimum · दर्रा ↔ saddle point · सफ़र ↔ walk
# आज़माना ↔ trying · बेतरतीब ↔ random · बीज ↔ seed · शुरुआत ↔ start · रट लेना ↔ overfitting · अनदेखे बिंदु ↔ test set
# वक्र ↔ curve · कोना ↔ corner · कगार ↔ cliff · चढ़ाई ÷ दूरी ↔ rise ÷ run · अंदाज़ा ↔ the reader's own guess

# What a question has beside its matter: the search passes over these words.
search-small-words = का, की, के, को, में, से, पर, ने, तक, लिए, साथ, है, हैं, हो, हूँ, था, थी, थे, होता, होती, होते, होना, होगा, होगी, क्या, क्यों, कैसे, कैसा, कैसी, कब, कहाँ, कौन, कौन सा, कौन सी, किस, किसे, किसका, किसकी, किसलिए, कितना, कितनी, कितने, और, या, यह, ये, वह, वे, इस, उस, इन, उन, इसे, उसे, इसका, इसकी, इसके, उसका, उसकी, उसके, इसमें, उसमें, इनका, उनका, एक, कोई, कुछ, तो, भी, ही, न, नहीं, बस, सिर्फ़, जो, जब, जहाँ, तब, फिर, अगर, कि, ऐसा, ऐसे, ऐसी, इतना, मैं, हम, आप, मुझे, हमें, आपको, अपना, अपनी, अपने, मेरा, मेरी, मेरे, कर, करना, करने, करता, करती, करते, करें, किया, जा, जाता, जाती, जाते, जाए, सकता, सकती, सकते, चाहिए, काम, इस्तेमाल, उपयोग, प्रयोग, मतलब, अर्थ, मायने, यानी, असल, ठीक, समझाएँ, समझाइए, समझाओ, बताएँ, बताइए, बताओ, फ़र्क़, अंतर, बीच, ज़रूरत, ज़रूरी, पड़ता, पड़ती, लोग, लोगों, जी

glossary-slope = ढलान
    .term = derivative, अवकलज
    .line = घुंडी को हल्का धक्का दें। ढलान बताती है कि नतीजा बढ़ेगा या घटेगा, और कितना।
    .forms = ढलान, ढलानें, ढलानों, अपनी ढलानें, अपनी ढलानों, derivative, derivatives, अवकलज, अवकलजों
    .other = डेरिवेटिव, अवकलन, अवकल, कलन, परिवर्तन की दर, प्रवणता, स्पर्श रेखा, स्लोप, ढाल, तिरछापन, rate of change, slope, steepness, tangent, tilt, differentiate, differentiation, differential, calculus, instantaneous rate, first derivative, dy dx

glossary-partial = एक घुंडी की ढलान
    .term = partial derivative, आंशिक अवकलज
    .line = सिर्फ़ एक घुंडी की ढलान, जब बाक़ी सब घुंडियाँ स्थिर रखी जाएँ।
    .forms = एक घुंडी की ढलान, हर घुंडी की अपनी ढलान, अपनी ढलान, partial derivative, आंशिक अवकलज
    .other = आंशिक अवकलन, पार्शियल डेरिवेटिव, partials, partial slope, partial differentiation, ceteris paribus

glossary-gradient = सारी ढलानों की सूची
    .term = gradient, प्रवणता
    .line = सारी ढलानें एक साथ, हर घुंडी की एक। क़दम सीधे इनसे उलटी ओर जाता है।
    .forms = सारी ढलानें, सारी ढलानों, सभी ढलानें, सभी ढलानों, gradient, प्रवणता
    .other = ग्रेडिएंट, ग्रेडियंट, प्रवणता सदिश, gradients, gradient vector, nabla, jacobian, grad, vector of slopes, direction of steepest ascent

glossary-knob = घुंडी
    .term = weight (भार) या bias; मिलकर: parameters
    .line = नेटवर्क के भीतर की एक संख्या। सीखते समय यह घूमती है, जब तक अनुमान ठीक न बैठें।
    .forms = घुंडी, घुंडियाँ, घुंडियों
    .other = भार, वेट, वज़न, प्राचल, पैरामीटर, गुणांक, संख्या, नॉब, knob, knobs, weight, weights, parameter, parameters, params, coefficient, coefficients, bias and weight, synapse, connection, strength

glossary-error = कितना ग़लत (ग़लती)
    .term = error, loss
    .line = एक संख्या, जो बताती है कि अनुमान सही जवाबों से कितने दूर हैं।
    .forms = ग़लती, ग़लतियाँ, ग़लतियों, कितना ग़लत, कितनी ग़लत, कितनी ग़लती, कितने ग़लत
    .other = त्रुटि, हानि, हानि फलन, लागत, लॉस, एरर, error, errors, loss, loss function, losses, cost, cost function, objective, objective function, risk, error function, criterion, energy

glossary-guess = अनुमान
    .term = prediction, output
    .line = वह संख्या, जो नेटवर्क के आख़िर में निकलती है।
    .forms = अनुमान, अनुमानों
    .never = अपना अनुमान, अनुमान लगाएँ, अनुमान लगाइए, आपका अनुमान
    .other = पूर्वानुमान, भविष्यवाणी, निर्गत, आउटपुट, नतीजा, guess, prediction, predictions, predict, output, outputs, estimate, y hat, yhat, inference, answer of the network

glossary-target = सही जवाब
    .term = target
    .line = वह जवाब, जो नेटवर्क को देना चाहिए। यह डेटा में लिखा होता है।
    .forms = सही जवाब, सही जवाबों
    .other = लक्ष्य, सही उत्तर, लेबल, टारगेट, असली मान, right answer, targets, label, labels, ground truth, truth, desired output, expected output, class, one hot, one hot encoding, class label

glossary-step-size = क़दम का आकार
    .term = learning rate
    .line = ढलान की हर इकाई पर घुंडी कितनी घूमे।
    .forms = क़दम का आकार, क़दम के आकार, क़दमों का आकार, क़दमों के आकार
    .other = सीखने की दर, अधिगम दर, लर्निंग रेट, क़दम कितना बड़ा, step size, learning rate, learning rates, rate, lr, eta, alpha, stepsize, hyperparameter, hyperparameters, learning rate schedule, decay, annealing

glossary-descent = ढलान के साथ नीचे उतरना
    .term = gradient descent
    .line = बार-बार हर घुंडी को उसकी ढलान से उलटी ओर एक छोटा क़दम घुमाना।
    .forms = ढलान के साथ नीचे, ढलानों के साथ नीचे, ढलान के साथ नीचे उतरना, ढलान के साथ नीचे उतरने, ढलान के साथ नीचे उतरता, ढलान के साथ नीचे उतरते, ढलानों के साथ नीचे उतरना, ढलानों के साथ नीचे उतरता, gradient descent
    .other = ग्रेडिएंट डिसेंट, प्रवणता अवरोहण, अनुकूलन, इष्टतमीकरण, प्रशिक्षण, सीखना, ट्रेनिंग, अभिसरण, steepest descent, gradient descent algorithm, optimization, optimisation, optimizer, minimization, minimize, training, learning, fit, convergence, converge, gradient decent, minimise, minimisation

glossary-momentum = लुढ़कते रहना
    .term = momentum
    .line = हर क़दम में पिछले क़दम की कुछ रफ़्तार बची रहती है।
    .forms = लुढ़कते रहना, लुढ़कते रहने, लुढ़कता रहता, लुढ़कते रहते, लुढ़कती रहती, लुढ़कते रहें, momentum
    .other = संवेग, मोमेंटम, वेग, जड़त्व, रफ़्तार, rolling on, heavy ball, nesterov, velocity, inertia

glossary-nudge = हल्का धक्का
    .term = small change, finite difference
    .line = घुंडी को ज़रा-सा घुमाना, यह देखने के लिए कि क्या होता है।
    .forms = हल्का धक्का, हल्के धक्के, हल्के धक्कों, हल्का-सा धक्का, हल्के-से धक्के, धक्का, धक्के, धक्कों
    .other = छोटा बदलाव, परिमित अंतर, सूक्ष्म परिवर्तन, अत्यल्प, एप्सिलॉन, nudge, nudges, finite difference, finite differences, numerical gradient, numerical derivative, gradient checking, gradient check, perturbation, perturb, epsilon, delta x, difference quotient, infinitesimal

glossary-network = नेटवर्क
    .term = neural network
    .line = न्यूरॉनों की परतें। एक सिरे से संख्याएँ जाती हैं, दूसरे सिरे से अनुमान निकलता है।
    .forms = नेटवर्क, नेटवर्कों, न्यूरल नेटवर्क
    .other = तंत्रिका नेटवर्क, तंत्रिका जाल, तंत्रिका तंत्र, जाल, मॉडल, कृत्रिम बुद्धि, एआई, डीप लर्निंग, network, neural net, neural nets, net, model, ann, artificial neural network, mlp, multilayer perceptron, deep learning, feedforward, feed forward, dense network, universal approximator, universal approximation, ai, artificial intelligence

glossary-neuron = न्यूरॉन
    .term = neuron, unit
    .line = यह हर संख्या को एक घुंडी से गुणा करता है, सबको जोड़ता है, और जोड़ को मोड़ता है।
    .forms = न्यूरॉन, न्यूरॉनों
    .other = तंत्रिका कोशिका, इकाई, नोड, परसेप्ट्रॉन, भारित योग, node, nodes, unit, units, perceptron, cell, weighted sum, preactivation, linear combination, dot product

glossary-layer = परत
    .term = layer
    .line = अगल-बग़ल खड़े न्यूरॉन। वे जो भेजते हैं, वह अगली परत में जाता है।
    .forms = परत, परतें, परतों
    .other = स्तर, लेयर, तह, गहराई, layers, deep, depth, dense layer, fully connected, input layer, output layer

glossary-hidden = छिपी परत
    .term = hidden layer
    .line = अंदर आने वाली संख्याओं और आख़िरी परत के बीच की परत।
    .forms = छिपी परत, छिपी परतें, छिपी परतों, छिपा न्यूरॉन, छिपे न्यूरॉन, छिपे न्यूरॉनों
    .other = छुपी परत, प्रच्छन्न परत, हिडन लेयर, बीच की परत, hidden unit, hidden units, hidden node, hidden nodes, hidden representation, width

glossary-shift = खिसकाव, जो न्यूरॉन हमेशा जोड़ता है
    .term = bias
    .line = वह घुंडी, जिसे न्यूरॉन हमेशा जोड़ता है, अंदर चाहे जो आए।
    .forms = खिसकाव, खिसकावों, bias
    .other = बायस, अभिनति, अंतःखंड, अचर पद, देहली, shift, biases, bias unit, bias term, intercept, offset, threshold, constant term

glossary-matrix = घुंडियों की तालिका
    .term = matrix, आव्यूह
    .line = एक परत की सारी घुंडियाँ, खिसकावों को छोड़कर। हर पंक्ति एक न्यूरॉन की है।
    .forms = घुंडियों की तालिका, घुंडियों की तालिकाएँ, घुंडियों की तालिकाओं, एक तालिका, एक ही तालिका, matrix, आव्यूह
    .other = मैट्रिक्स, आव्यूहों का गुणन, सारणी, टेबल, table of knobs, matrices, weight matrix, matrix multiplication, matrix product, tensor, linear map, linear transformation, transpose, w transposed, linear layer

glossary-backprop = दोष पीछे भेजना
    .term = backpropagation
    .line = दोष ग़लती से चलकर परत-दर-परत पीछे जाता है। इसी से हर घुंडी को उसकी ढलान मिलती है।
    .forms = दोष पीछे भेजना, दोष पीछे भेजने, दोष पीछे भेजता, दोष पीछे भेजते, दोष पीछे भेजें, दोष को पीछे भेजना, दोष को पीछे भेजने, दोष पीछे जाता, दोष पीछे जाते, दोष पीछे आता, दोष पीछे आना, दोष परत-दर-परत पीछे, दोष रेखाओं पर पीछे, backpropagation
    .other = बैकप्रोपेगेशन, पश्च प्रसार, पश्चप्रसारण, उलटा चलना, back propagation, back prop, backprop, backward pass, backpropagate, backpropagating, error propagation, automatic differentiation, autodiff, autograd, reverse mode, computational graph, credit assignment

glossary-blame = दोष
    .term = delta, इस न्यूरॉन पर loss की ढलान
    .line = इस न्यूरॉन के जोड़ को हल्का धक्का देने पर ग़लती कितनी बदलती है।
    .forms = दोष, दोषों
    .other = डेल्टा, त्रुटि संकेत, क़सूर, ज़िम्मेदारी, blame, delta, deltas, error signal, local gradient, backpropagated error, sensitivity

glossary-chain = रास्ते पर गुणा करें, रास्तों को जोड़ें
    .term = chain rule, शृंखला नियम
    .line = हल्का धक्का रास्ते की हर ढलान से गुणा होता है। रास्ते कई हों, तो सब जोड़े जाते हैं।
    .forms = रास्ते पर गुणा, हर रास्ते पर, रास्तों को जोड़, ग़लती तक का रास्ता, ग़लती तक के रास्ते, ग़लती तक के रास्तों, chain rule, शृंखला नियम
    .other = श्रृंखला नियम, चेन रूल, संयुक्त फलन, chain rule of calculus, composite function, composition, product of derivatives, sum over paths

glossary-bend = मोड़
    .term = activation function, non-linearity
    .line = वह वक्र, जिससे होकर न्यूरॉन का जोड़ गुज़रता है।
    .forms = मोड़, मोड़ों, activation function
    .never = मोड़ा, मोड़ी, मोड़े, मोड़ें, मोड़ो, मोड़ सकता, मोड़ सकती, मोड़ सकते, मोड़ देता, मोड़ देती, मोड़ देते, मोड़कर
    .other = सक्रियण फलन, एक्टिवेशन फ़ंक्शन, एक्टिवेशन, अरैखिक, अरैखिकता, bend, activation, activations, activation functions, nonlinear, nonlinearity, non linearity, nonlinearities, nonlinear function, transfer function, squashing function, kink

glossary-sigmoid = नरम स्विच
    .term = sigmoid, सिग्मॉइड
    .line = ऐसा मोड़, जो नरमी से 0 से 1 तक चढ़ता है।
    .forms = नरम स्विच, नरम स्विचों, सिग्मॉइड, sigmoid
    .other = सिग्मॉइड क्यों, लॉजिस्टिक, लॉजिस्टिक फलन, एस वक्र, सिग्मोइड, soft switch, why sigmoid, logistic, logistic function, logistic sigmoid, sigmoid function, s curve, s shaped, expit, squash, logit, soft step

glossary-tanh = −1 से 1 तक का नरम स्विच
    .term = tanh
    .line = ऐसा मोड़, जो नरमी से −1 से 1 तक चढ़ता है।
    .forms = tanh
    .other = टैनएच, अतिपरवलयिक स्पर्शज्या, hyperbolic tangent, tangens hyperbolicus

glossary-relu = पहले सपाट, फिर सीधा ऊपर
    .term = ReLU
    .line = कोने वाला मोड़। 0 से नीचे यह 0 देता है, 0 से ऊपर संख्या को वैसा ही रहने देता है।
    .forms = ReLU
    .other = रेलू, रेक्टिफ़ायर, rectifier, rectified linear unit, rectified linear, ramp, leaky relu, hinge, gelu, silu, swish, elu, softplus

glossary-step = सख़्त सीढ़ी
    .term = step function, सोपान फलन
    .line = ऐसा मोड़, जो 0 से 1 पर कूद जाता है। दोनों ओर उसकी ढलान 0 है।
    .forms = सख़्त सीढ़ी, सख़्त सीढ़ियाँ, सख़्त सीढ़ियों
    .other = स्टेप फ़ंक्शन, पद फलन, देहली फलन, सीढ़ी, hard step, heaviside, step function, step functions, threshold function, binary step, sign function, hard threshold, unit step, perceptron rule

glossary-round = दौर
    .term = epoch
    .line = जब डेटा की हर पंक्ति एक बार देख ली जाए।
    .forms = दौर, दौरों
    .never = दौरा, दौरान, दौरे
    .other = एपॉक, इपॉक, चक्कर, पुनरावृत्ति, round, epochs, pass over the data, iteration, iterations

glossary-look = डेटा पर एक नज़र
    .term = one evaluation of the loss
    .line = सारी पंक्तियाँ एक बार नेटवर्क से गुज़रती हैं, और ग़लती पता चल जाती है।
    .forms = डेटा पर एक नज़र, डेटा पर नज़र, डेटा पर नज़रें, एक नज़र, पहली नज़र, नज़र, नज़रें, नज़रों
    .never = नज़र आता, नज़र आती, नज़र आते, नज़र आए, नज़र आएगा, नज़र आएगी, नज़र आएँगे, नज़र रखें, नज़र रखते
    .other = ग़लती जाँचना, मूल्यांकन, हिसाब, look, loss evaluation, function evaluation, evaluation, evaluations, forward evaluation

glossary-trying = आज़माना, बिना ढलानों के
    .term = random search, hill climbing
    .line = घुंडियों को बेतरतीब घुमाएँ, और जो ग़लती घटाए, उसे रख लें।
    .forms = आज़माना, आज़माने, आज़माकर, आज़मा कर, आज़माते, आज़माता, random search
    .other = यादृच्छिक खोज, विकासवाद, विकास, तुक्का, कोशिश, बिना derivative के, बिना अवकलज के, trying, evolution, evolutionary, evolution strategies, genetic algorithm, genetic algorithms, random search, hill climbing, simulated annealing, grid search, gradient free, derivative free, black box, zeroth order, particle swarm, brute force

glossary-cross-entropy = क्रॉस-एंट्रॉपी
    .term = cross-entropy, log loss
    .line = हाँ-या-नहीं में चूक गिनने का एक तरीक़ा। पूरे यक़ीन से ग़लत जवाब देना सबसे महँगा पड़ता है।
    .forms = क्रॉस-एंट्रॉपी, cross-entropy
    .other = लॉग लॉस, क्रॉस एंट्रोपी, cross entropy, crossentropy, log loss, logloss, log likelihood, likelihood, negative log likelihood, bce, binary cross entropy, kullback

glossary-seed = बीज
    .term = seed, random seed
    .line = वह संख्या, जिससे बेतरतीब चुनाव शुरू होते हैं। बीज वही हो, तो शुरुआत भी फिर वही मिलती है।
    .forms = बीज, बीजों
    .other = सीड, यादृच्छिक, बेतरतीब, रैंडम, random seed, reproducible, random state, randomness

glossary-start = शुरुआत
    .term = initialization
    .line = सीखने से पहले घुंडियाँ कहाँ हैं: छोटी, बेतरतीब, और कोई दो न्यूरॉन एक जैसे नहीं।
    .forms = initialization, बेतरतीब शुरुआत, बेतरतीब शुरुआतें, बेतरतीब शुरुआतों
    .other = शुरुआती मान, आरंभिक मान, प्रारंभ, आरंभ, इनिशियलाइज़ेशन, start, initialisation, initialize, initialise, init, initial weights, initial value, weight initialization, xavier, glorot, he, kaiming, starting point

glossary-dip = गड्ढा
    .term = local minimum, स्थानीय निम्नतम
    .line = नीची जगह, जो सबसे नीची नहीं है। वहाँ से हर छोटा क़दम ऊपर ही जाता है।
    .forms = गड्ढा, गड्ढे, गड्ढों, local minimum, स्थानीय निम्नतम
    .other = स्थानीय न्यूनतम, स्थानीय निम्निष्ठ, निम्नतम मान, निरपेक्ष निम्नतम, फँसना, अटकना, dip, local minima, minimum, minima, global minimum, global minima, local optimum, optimum, optima, trap, stuck, valley, non convex, nonconvex, convex

glossary-pass = पहाड़ी दर्रा
    .term = saddle point, पल्याण बिंदु
    .line = वहाँ सारी ढलानें 0 हैं, फिर भी एक रास्ता नीचे जाता है।
    .forms = पहाड़ी दर्रा, पहाड़ी दर्रे, दर्रा, दर्रे, saddle point
    .other = काठी बिंदु, क्रांतिक बिंदु, पठार, mountain pass, saddle points, saddle, plateau, flat region, critical point, stationary point

glossary-flat = सपाट होना
    .term = saturation
    .line = दूर जाकर मोड़ लगभग चढ़ता ही नहीं। वहाँ उसकी ढलान लगभग 0 है।
    .forms = सपाट होना, सपाट होने, सपाट हो जाता, सपाट हो जाते, सपाट पड़ जाना, सपाट पड़ जाता, सपाट पड़ जाते, saturation
    .other = संतृप्त, संतृप्ति, चपटा, going flat, saturate, saturated, saturating, flat region, dead zone, asymptote, plateau, plateaus

glossary-fading = फीका पड़ता दोष
    .term = vanishing gradient
    .line = परतें बहुत हों, तो पीछे जाते-जाते दोष घट सकता है, यहाँ तक कि बहुत कम बचे।
    .forms = फीका पड़ता दोष, फीके पड़ते दोष, दोष फीका पड़ता, दोष फीका पड़ जाता, दोष फीका पड़, vanishing gradient
    .other = लुप्त होता ग्रेडिएंट, ग़ायब होती ढलान, fading blame, vanish, vanishes, vanishing gradients, vanishing, gradients vanish, disappearing gradient, long chain, deep networks

glossary-blown = बेकाबू होना
    .term = divergence, exploding gradient
    .line = संख्याएँ सारी हदें पार कर जाती हैं। ज़्यादातर इसलिए कि क़दम बहुत बड़े थे।
    .forms = बेकाबू, बेकाबू होना, बेकाबू होने, बेकाबू हो गया, बेकाबू हो गई, बेकाबू हो गए, बेकाबू हो जाता, बेकाबू हो जाती, बेकाबू हो जाते
    .other = अपसरण, फट जाना, अनंत, अस्थिर, डगमगाना, दोलन, blow up, blew up, explode, exploding, exploding gradients, diverge, diverges, diverging, overflow, nan, inf, infinity, infinite, unstable, instability, overshoot, overshooting, oscillate, oscillation, bouncing, loss is nan, loss nan, loss explodes, error explodes

glossary-silent = चुप न्यूरॉन
    .term = dead ReLU
    .line = हर पंक्ति पर उसका जोड़ 0 से नीचे है। इसलिए वह 0 भेजता है, और कोई ढलान वापस नहीं आती।
    .forms = चुप न्यूरॉन, चुप न्यूरॉनों, चुप ReLU, dead ReLU
    .other = मरा न्यूरॉन, मृत न्यूरॉन, silent neuron, dying relu, dead unit, dead neuron, dead neurons, dying neurons, dead

glossary-heart = रट लेना
    .term = overfitting
    .line = देखे हुए बिंदुओं पर ठीक बैठता है, और अनदेखे बिंदुओं पर बिगड़ता जाता है।
    .forms = रट लेना, रट लेने, रट लेता, रट लेती, रट लेते, रट लिया, रट लिए, रट रहा, रट रहे, रटना, रटने, रटता, रटते, रटे, रटकर, overfitting
    .other = रट्टा, रटंत, ओवरफ़िटिंग, याद कर लेना, कब रुकें, जल्दी रुकना, overfit, overfits, memorize, memorise, memorization, high variance, early stopping, when to stop, stop training, regularization, regularisation, dropout, weight decay, l2 penalty, generalize, generalise, underfitting, over fit, over fitting, overfit the data, train error low but test error high

glossary-unseen = अनदेखे बिंदु
    .term = test set
    .line = अलग रखे हुए बिंदु। वे दिखाते हैं कि नए बिंदुओं पर नेटवर्क कितना ठीक चलता है।
    .forms = अनदेखे बिंदु, अनदेखे बिंदुओं, अनदेखी ग़लती, अनदेखे
    .other = परीक्षण डेटा, टेस्ट डेटा, नया डेटा, अलग रखा डेटा, test data, test error, validation, validation set, validation data, holdout, held out, hold out, generalization, generalisation, cross validation, split, accuracy on new data

glossary-data = डेटा
    .term = training set
    .line = पंक्तियाँ। हर पंक्ति में अंदर आने वाली संख्याएँ हैं, और उनका सही जवाब।
    .forms = डेटा, अपना डेटा, अपने डेटा
    .other = आँकड़े, दत्त, उदाहरण, नमूने, पंक्तियाँ, इनपुट, data, dataset, data set, datasets, training data, training examples, training example, example, examples, sample, samples, instance, instances, feature, features, observation, rows, inputs, input, mnist

glossary-batch = हर क़दम के बिंदु
    .term = batch, mini-batch
    .line = इतनी पंक्तियाँ एक साथ गुज़रती हैं, फिर घुंडियाँ एक क़दम चलती हैं।
    .forms = हर क़दम के बिंदु, हर क़दम में बिंदु, हर क़दम पर बिंदु, batch, बैच, बैचों
    .other = मिनी बैच, टोली, mini batch, minibatch, mini batches, batches, batch size, stochastic gradient descent, sgd, stochastic, online learning, iteration, iterations, full batch

glossary-miss = चूक
    .term = residual
    .line = एक अनुमान सही जवाब से कितना दूर है। वर्ग करें, तो बड़ी चूकें सबसे भारी पड़ती हैं।
    .forms = चूक, चूकें, चूकों
    .never = चूका, चूके, चूकी, चूक गया, चूक गए, चूक गई, चूक जाता, चूक जाते
    .other = अवशेष, अंतर, वर्ग त्रुटि, माध्य वर्ग त्रुटि, न्यूनतम वर्ग, miss, residuals, squared error, squared errors, mean squared error, mse, rmse, l2, l2 loss, l1, mae, absolute error, mean absolute error, sum of squares, least squares, quadratic cost, quadratic loss, squared difference

glossary-chance = संभावना
    .term = probability, प्रायिकता
    .line = 0 से 1 के बीच की संख्या। यह बताती है कि नेटवर्क को हाँ का कितना यक़ीन है।
    .forms = पास होने की संभावना, संभावना, संभावनाएँ, संभावनाओं
    .other = प्रोबेबिलिटी, चांस, यक़ीन, वर्गीकरण, हाँ या नहीं, chance, probability, probabilities, confidence, likelihood, softmax, odds, binary classification, classification, classifier, yes or no

glossary-one-neuron = अकेला न्यूरॉन
    .term = linear or logistic regression
    .line = मोड़ न हो, तो यह एक सीधी रेखा बिठाता है। सिग्मॉइड हो, तो एक संभावना।
    .forms = अकेला न्यूरॉन, अकेले न्यूरॉन, linear regression, logistic regression
    .other = रैखिक समाश्रयण, लीनियर रिग्रेशन, लॉजिस्टिक रिग्रेशन, सीधी रेखा बिठाना, regression, linear model, line of best fit, perceptron, closed form, normal equation, least squares, linear classifier, linearly separable, decision boundary

glossary-curving = वक्रता
    .term = second derivative, Hessian
    .line = जगह बदलने पर ढलान ख़ुद कितनी तेज़ी से बदलती है।
    .forms = वक्रता, second derivative, द्वितीय अवकलज
    .other = द्वितीय अवकलज, द्वितीय कोटि का अवकलज, दूसरा अवकलज, न्यूटन विधि, second derivatives, hessian, curvature, newton, newtons method, newton's method, newton raphson, second order, quasi newton, bfgs, taylor, conditioning, ill conditioned

glossary-own-step = हर घुंडी का अपना क़दम
    .term = adaptive learning rate, Adam, RMSProp
    .line = हर घुंडी के क़दम का अपना आकार होता है, अब तक देखी उसकी ढलानों के हिसाब से।
    .forms = हर घुंडी का अपना क़दम, हर घुंडी के क़दम का अपना आकार, क़दम का अपना आकार, क़दम के अपने आकार
    .other = ऐडम, एडम, अनुकूली दर, adam, rmsprop, adagrad, adadelta, adaptive, optimizer, optimizers, optimiser, adam optimizer, adam optimiser

glossary-forward = आगे जाना
    .term = forward pass
    .line = अंदर आई संख्याएँ परत-दर-परत चलकर अनुमान तक पहुँचती हैं।
    .forms = आगे जाना, आगे जाने, आगे जाता, आगे जाती, आगे जाते, forward pass
    .other = अग्र प्रसार, फ़ॉरवर्ड पास, going forward, forward propagation, forward prop, feedforward, feed forward, inference, propagate, propagation

glossary-scaling = एक पैमाने पर लाना
    .term = normalization of the inputs
    .line = सारे स्तंभ लगभग एक जैसे आकार में लाए जाते हैं। तब क़दम का एक ही आकार सब घुंडियों के लिए ठीक रहता है।
    .forms = एक पैमाने पर, पैमाने पर लाना, पैमाने पर लाने, पैमाने पर लाए
    .other = सामान्यीकरण, मानकीकरण, स्केलिंग, पैमाना, scale, scaling, scale inputs, feature scaling, normalize, normalise, normalization, normalisation, standardize, standardise, standardization, z score, batch norm, batch normalization, min max, normalize data, normalize the data, normalise the data, normalize inputs

glossary-border = सीमा
    .term = decision boundary
    .line = नक़्शे पर हाँ और नहीं के बीच की रेखा।
    .forms = सीमा, सीमाएँ, सीमाओं, सीमा रेखा, सीधी सीमा
    .other = निर्णय सीमा, सीमा रेखा, बँटवारे की रेखा, decision boundary, decision surface, separating line, hyperplane, boundary, border, contour

glossary-xor = आमने-सामने के कोने एक जैसे
    .term = xor
    .line = चार बिंदुओं की पहेली, जिन्हें कोई सीधी सीमा अलग नहीं कर सकती।
    .forms = xor, आमने-सामने के कोने
    .other = एक्सऑर, विपरीत कोने, opposite corners, exclusive or, xor problem, xor gate, not linearly separable, linearly inseparable
