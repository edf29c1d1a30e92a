### The words of the screen: the plain word, the field's term, what it means, the forms in which it stands in text (`.forms`; not in the
### phrases of `.never`), and what else people call it (`.other`, for the search). A comma parts two.

# What a question has beside its matter: the search passes over these words.
search-small-words = a, an, and, are, as, at, be, by, can, could, do, does, for, from, get, has, have, how, i, if, in, into, is, it, its, just, my, not, of, on, one, or, so, such, that, the, their, them, then, there, this, to, use, used, was, we, what, when, where, which, who, why, will, with, work, works, would, you, your, mean, means, meant, exactly, really, explain, difference, between, need, needed, people

glossary-slope = slope
    .term = derivative
    .line = Nudge a knob a little. The slope says which way the result moves, and how much.
    .forms = slope, slopes, derivative, derivatives
    .other = rate of change, steepness, tangent, tilt, differentiate, differentiation, differential, calculus, instantaneous rate, first derivative, dy dx

glossary-partial = the slope for one knob
    .term = partial derivative
    .line = The slope for one knob, while all the others are held still.
    .forms = slope of its own, slope for one knob, partial derivative
    .other = partials, partial slope, partial differentiation, ceteris paribus

glossary-gradient = the list of all the slopes
    .term = gradient
    .line = All the slopes together, one for each knob. A step goes straight against them.
    .forms = all the slopes, gradient
    .other = gradients, gradient vector, nabla, jacobian, grad, vector of slopes, direction of steepest ascent

glossary-knob = knob
    .term = weight or bias; together: parameters
    .line = A number inside the network. Learning turns it, until the guesses fit.
    .forms = knob, knobs
    .other = weight, weights, parameter, parameters, params, coefficient, coefficients, bias and weight, synapse, connection, strength

glossary-error = how wrong (the error)
    .term = loss
    .line = One number for how far the guesses are from the right answers.
    .forms = error, errors, how wrong
    .other = loss, loss function, losses, cost, cost function, objective, objective function, risk, error function, criterion, energy

glossary-guess = guess
    .term = prediction, output
    .line = The number that comes out at the end of the network.
    .forms = guess, guesses
    .never = guess below, guess every, also guess, random guess
    .other = prediction, predictions, predict, output, outputs, estimate, y hat, yhat, inference, answer of the network

glossary-target = the right answer
    .term = target
    .line = What the network should say. The data tell it.
    .forms = right answer, right answers
    .other = targets, label, labels, ground truth, truth, desired output, expected output, class, one hot, one hot encoding, class label

glossary-step-size = step size
    .term = learning rate
    .line = How far a knob is turned for each unit of slope.
    .forms = step size, step sizes
    .other = learning rate, learning rates, rate, lr, eta, alpha, stepsize, hyperparameter, hyperparameters, learning rate schedule, decay, annealing

glossary-descent = following the slope downhill
    .term = gradient descent
    .line = Again and again, turn every knob a small step against its slope.
    .forms = following the slope, follow the slope, following the slopes, follow the slopes, gradient descent
    .other = steepest descent, gradient descent algorithm, optimization, optimisation, optimizer, minimization, minimize, training, learning, fit, convergence, converge, gradient decent, minimise, minimisation

glossary-momentum = rolling on
    .term = momentum
    .line = Each step keeps some speed from the last one.
    .forms = rolling on, keep rolling, keeps rolling, rolling steps, momentum
    .other = heavy ball, nesterov, velocity, inertia

glossary-nudge = nudge
    .term = small change, finite difference
    .line = A very small turn of a knob, to see what it does.
    .forms = nudge, nudges
    .other = finite difference, finite differences, numerical gradient, numerical derivative, gradient checking, gradient check, perturbation, perturb, epsilon, delta x, difference quotient, infinitesimal

glossary-network = network
    .term = neural network
    .line = Layers of neurons. Numbers go in at one end, and a guess comes out at the other.
    .forms = network, networks
    .other = neural net, neural nets, net, model, ann, artificial neural network, mlp, multilayer perceptron, deep learning, feedforward, feed forward, dense network, universal approximator, universal approximation, ai, artificial intelligence

glossary-neuron = neuron
    .term = unit
    .line = It multiplies each number by a knob, adds them up, and bends the sum.
    .forms = neuron, neurons
    .other = node, nodes, unit, units, perceptron, cell, weighted sum, preactivation, linear combination, dot product

glossary-layer = layer
    .term = layer
    .line = Neurons side by side. What they send goes to the next layer.
    .forms = layer, layers
    .other = layers, deep, depth, dense layer, fully connected, input layer, output layer

glossary-hidden = hidden layer
    .term = hidden layer
    .line = A layer between what comes in and the last layer.
    .forms = hidden layer, hidden layers, hidden neuron, hidden neurons
    .other = hidden unit, hidden units, hidden node, hidden nodes, hidden representation, width

glossary-shift = shift, a number each neuron always adds
    .term = bias
    .line = A knob that a neuron always adds, whatever comes in.
    .forms = shift, shifts, bias, biases
    .other = bias unit, bias term, intercept, offset, threshold, constant term

glossary-matrix = table of knobs
    .term = matrix
    .line = All knobs of a layer but its shifts. Each row belongs to one neuron.
    .forms = table of knobs, tables of knobs, one table, matrix
    .other = matrices, weight matrix, matrix multiplication, matrix product, tensor, linear map, linear transformation, transpose, w transposed, linear layer

glossary-backprop = passing the blame back
    .term = backpropagation
    .line = The blame goes from the error back through the layers. So every knob gets its slope.
    .forms = passing the blame back, pass the blame back, blame goes back, backpropagation
    .other = back propagation, back prop, backprop, backward pass, backpropagate, backpropagating, error propagation, automatic differentiation, autodiff, autograd, reverse mode, computational graph, credit assignment

glossary-blame = blame
    .term = delta, the loss's slope at a neuron
    .line = How much the error moves when the sum in this neuron is nudged.
    .forms = blame
    .never = blame the
    .other = delta, deltas, error signal, local gradient, backpropagated error, sensitivity

glossary-chain = multiply along the path, add up the paths
    .term = the chain rule
    .line = A nudge is multiplied by each slope on its way. Several ways are added up.
    .forms = path to the error, along the path, along each path, the paths, chain rule
    .other = chain rule of calculus, composite function, composition, product of derivatives, sum over paths

glossary-bend = bend
    .term = activation function, non-linearity
    .line = The curve that a neuron passes its sum through.
    .forms = bend, bends, activation function
    .never = to bend, can bend
    .other = activation, activations, activation functions, nonlinear, nonlinearity, non linearity, nonlinearities, nonlinear function, transfer function, squashing function, kink

glossary-sigmoid = soft switch
    .term = sigmoid
    .line = A bend that goes softly from 0 up to 1.
    .forms = soft switch, sigmoid
    .other = why sigmoid, logistic, logistic function, logistic sigmoid, sigmoid function, s curve, s shaped, expit, squash, logit, soft step

glossary-tanh = soft switch from −1 to 1
    .term = tanh
    .line = A bend that goes softly from −1 up to 1.
    .forms = tanh
    .other = hyperbolic tangent, tangens hyperbolicus

glossary-relu = flat, then straight up
    .term = ReLU
    .line = A bend with a corner. Below 0 it gives 0, above 0 it changes nothing.
    .forms = ReLU
    .other = rectifier, rectified linear unit, rectified linear, ramp, leaky relu, hinge, gelu, silu, swish, elu, softplus

glossary-step = hard step
    .term = step function
    .line = A bend that jumps from 0 to 1. Its slope is 0 on both sides.
    .forms = hard step, hard steps
    .other = heaviside, step function, step functions, threshold function, binary step, sign function, hard threshold, unit step, perceptron rule

glossary-round = a round
    .term = epoch
    .line = Every row of the data was seen once.
    .forms = round, rounds
    .never = turned round, way round, went round, same round, the round again, round bowl
    .other = epochs, pass over the data, iteration, iterations

glossary-look = one look at the data
    .term = one evaluation of the loss
    .line = All rows run through the network once, and the error is read off.
    .forms = a look, one look, first look, looks
    .never = looks like, looks at, looks for, looks back, looks straight, looks the same, it looks
    .other = loss evaluation, function evaluation, evaluation, evaluations, forward evaluation

glossary-trying = trying, without slopes
    .term = random search, hill climbing
    .line = Turn the knobs at random, and keep what lowers the error.
    .forms = by trying, trying, random search
    .other = evolution, evolutionary, evolution strategies, genetic algorithm, genetic algorithms, random search, hill climbing, simulated annealing, grid search, gradient free, derivative free, black box, zeroth order, particle swarm, brute force

glossary-cross-entropy = cross-entropy
    .term = cross-entropy, log loss
    .line = A way to count misses for yes or no. To be sure and wrong costs most.
    .forms = cross-entropy
    .other = cross entropy, crossentropy, log loss, logloss, log likelihood, likelihood, negative log likelihood, bce, binary cross entropy, kullback

glossary-seed = seed
    .term = random seed
    .line = The number that random draws begin with. The same seed gives the same start again.
    .forms = seed, seeds
    .other = random seed, reproducible, random state, randomness

glossary-start = start
    .term = initialization
    .line = Where the knobs stand before learning. Small, random, and no two neurons alike.
    .forms = initialization, random start, random starts
    .other = initialisation, initialize, initialise, init, initial weights, initial value, weight initialization, xavier, glorot, he, kaiming, starting point

glossary-dip = dip
    .term = local minimum
    .line = A low place that is not the lowest. Every small step from it leads up.
    .forms = dip, dips, local minimum
    .other = local minima, minimum, minima, global minimum, global minima, local optimum, optimum, optima, trap, stuck, valley, non convex, nonconvex, convex

glossary-pass = mountain pass
    .term = saddle point
    .line = All slopes are 0 there, and yet one way still leads down.
    .forms = mountain pass, saddle
    .other = saddle points, saddle, plateau, flat region, critical point, stationary point

glossary-flat = going flat
    .term = saturation
    .line = Far out a bend hardly rises any more. There its slope is nearly 0.
    .forms = goes flat, saturates, saturation
    .other = saturate, saturated, saturating, flat region, dead zone, asymptote, plateau, plateaus

glossary-fading = fading blame
    .term = vanishing gradient
    .line = In many layers the blame can shrink on its way back, until little is left.
    .forms = fading blame, vanishing gradient, blame fades
    .other = vanish, vanishes, vanishing gradients, vanishing, gradients vanish, disappearing gradient, long chain, deep networks

glossary-blown = blowing up
    .term = divergence, exploding gradient
    .line = The numbers grow past all bounds. Mostly the steps were too large.
    .forms = blew up, blows up, blow up, blowing up, blown up
    .other = explode, exploding, exploding gradients, diverge, diverges, diverging, overflow, nan, inf, infinity, infinite, unstable, instability, overshoot, overshooting, oscillate, oscillation, bouncing, loss is nan, loss nan, loss explodes, error explodes

glossary-silent = silent neuron
    .term = dead ReLU
    .line = Its sum is below 0 for every row. So it sends 0, and no slope comes back.
    .forms = silent neuron, dead neuron, dead relu
    .other = dying relu, dead unit, dead neurons, dying neurons, dead

glossary-heart = learning by heart
    .term = overfitting
    .line = It fits the points it saw, and gets worse on points it did not see.
    .forms = by heart, overfitting
    .other = overfit, overfits, memorize, memorise, memorization, high variance, early stopping, when to stop, stop training, regularization, regularisation, dropout, weight decay, l2 penalty, generalize, generalise, underfitting, over fit, over fitting, overfit the data, train error low but test error high

glossary-unseen = unseen points
    .term = test set
    .line = Points kept aside. They show how the network does on what is new to it.
    .forms = unseen points, unseen error, kept unseen
    .other = test data, test error, validation, validation set, validation data, holdout, held out, hold out, generalization, generalisation, cross validation, split, accuracy on new data

glossary-data = data
    .term = training set
    .line = Rows with what comes in, and the right answer for each.
    .forms = the data, own data
    .never = looks at the data, look at the data, rounds through the data
    .other = dataset, data set, datasets, training data, training examples, training example, example, examples, sample, samples, instance, instances, feature, features, observation, rows, inputs, input, mnist

glossary-batch = points for each step
    .term = batch, mini-batch
    .line = So many rows run through together, and then the knobs take one step.
    .forms = batch, batches, points for each step, points a step
    .other = mini batch, minibatch, mini batches, batch size, stochastic gradient descent, sgd, stochastic, online learning, iteration, iterations, full batch

glossary-miss = miss
    .term = residual
    .line = How far one guess is from the right answer. Squared, big misses count most.
    .forms = miss, misses
    .other = residuals, squared error, squared errors, mean squared error, mse, rmse, l2, l2 loss, l1, mae, absolute error, mean absolute error, sum of squares, least squares, quadratic cost, quadratic loss, squared difference

glossary-chance = chance
    .term = probability
    .line = A number from 0 to 1. It says how sure the network is of a yes.
    .forms = chance to pass
    .other = probability, probabilities, confidence, likelihood, softmax, odds, binary classification, classification, classifier, yes or no

glossary-one-neuron = one neuron alone
    .term = linear or logistic regression
    .line = Without a bend it fits a line. With a sigmoid it fits a chance.
    .forms = linear regression, logistic regression
    .other = linear regression, logistic regression, regression, linear model, line of best fit, perceptron, closed form, normal equation, least squares, linear classifier, linearly separable, decision boundary

glossary-curving = curving
    .term = second derivative, Hessian
    .line = How fast the slope itself changes from place to place.
    .forms = curving, second derivative
    .other = second derivatives, hessian, curvature, newton, newtons method, newton's method, newton raphson, second order, quasi newton, bfgs, taylor, conditioning, ill conditioned

glossary-own-step = a step size for each knob
    .term = adaptive learning rate, Adam, RMSProp
    .line = Each knob has a step size of its own, from the slopes it has seen.
    .forms = step size for each knob, step size of its own
    .other = adam, rmsprop, adagrad, adadelta, adaptive, optimizer, optimizers, optimiser, adam optimizer, adam optimiser

glossary-forward = going forward
    .term = forward pass
    .line = Numbers run from what comes in to the guess, layer by layer.
    .forms = going forward, goes forward, forward pass
    .other = forward propagation, forward prop, feedforward, feed forward, inference, propagate, propagation

glossary-scaling = scaling
    .term = normalization of the inputs
    .line = All columns are brought to a like size. Then one step size fits all knobs.
    .forms = scaled, scaling
    .other = scale, scale inputs, feature scaling, normalize, normalise, normalization, normalisation, standardize, standardise, standardization, z score, batch norm, batch normalization, min max, normalize data, normalize the data, normalise the data, normalize inputs

glossary-border = border
    .term = decision boundary
    .line = The line on a map between yes and no.
    .forms = the border, straight border
    .other = decision boundary, decision surface, separating line, hyperplane, boundary, contour

glossary-xor = opposite corners alike
    .term = xor
    .line = A puzzle of four points that no straight border can sort.
    .forms = xor, opposite corners alike
    .other = exclusive or, xor problem, xor gate, not linearly separable, linearly inseparable
